/** Collects every byte of text that reaches a page: bodies of responses and frames of sockets. */
export function listen(page) {
  const heard = [];
  const waits = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/json|html|text|calendar/.test(type) && !/javascript/.test(type)) waits.push(response.text().then((text) => heard.push(text), () => undefined));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(String(payload)));
  });
  return async () => {
    await Promise.all(waits);
    return heard;
  };
}
