export type Device = 'camera' | 'microphone';

/** What went wrong and what to do; undefined stands for a browser that offers no devices to this page. */
export function deviceFault(fault: unknown, device: Device): string {
  if (fault === undefined) return `This browser gives the ${device} only to pages that come over https.`;
  switch (fault instanceof DOMException ? fault.name : '') {
    case 'NotAllowedError':
      return `The ${device} was not allowed. Allow it beside the address of this page, then try again.`;
    case 'NotFoundError':
      return `There is no ${device}. Plug one in, or take part without it.`;
    case 'NotReadableError':
      return `The ${device} is in use by another program. Close that one, then try again.`;
    default:
      return `The ${device} did not start. Try again, or take part without it.`;
  }
}
