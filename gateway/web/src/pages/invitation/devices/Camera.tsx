import { useEffect, useRef } from 'react';
import { Check } from './Check';
import { useDevice } from './useDevice';

/** Shows one's own picture, in this page only. */
export function Camera() {
  const { stream, label, fault, busy, start, stop } = useDevice('camera');
  const picture = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (picture.current && stream) picture.current.srcObject = stream;
  }, [stream]);
  return (
    <Check
      icon="cam" name="Camera" isWrong={fault !== undefined}
      says={fault ?? (stream ? `${label || 'Your camera'} is on. Do you see yourself?` : 'Shows your picture to you alone')}
      action={stream ? <button className="btn btn--small" type="button" onClick={stop}>Turn it off</button> : <button className="btn btn--small" type="button" aria-busy={busy} onClick={start}>Try the camera</button>}
    >
      {stream && <video className="picture" ref={picture} autoPlay playsInline muted aria-label="Your own picture" />}
    </Check>
  );
}
