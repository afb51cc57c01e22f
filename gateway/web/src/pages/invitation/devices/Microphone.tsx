import { useEffect, useState } from 'react';
import { useVars } from '../../../components/useVars';
import { Check } from './Check';
import { loudness } from './measure';
import { useDevice } from './useDevice';

/** A bar that moves when one speaks. */
export function Microphone() {
  const { stream, label, fault, busy, start, stop } = useDevice('microphone');
  return (
    <Check
      icon="mic" name="Microphone" isWrong={fault !== undefined}
      says={fault ?? (stream ? `${label || 'Your microphone'} is on. Say something, the bar should move.` : 'Shows how loud you are')}
      action={stream ? <><Level stream={stream} /><button className="btn btn--small" type="button" onClick={stop}>Turn it off</button></> : <button className="btn btn--small" type="button" aria-busy={busy} onClick={start}>Try the microphone</button>}
    />
  );
}

function Level({ stream }: { stream: MediaStream }) {
  const value = useLoudness(stream);
  const meter = useVars<HTMLSpanElement>({ '--v': value.toFixed(2) });
  return <span className="level" role="meter" aria-label="Microphone level" aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(value * 100)}><span className="meter" ref={meter} /></span>;
}

const LOOK_EVERY = 100;

function useLoudness(stream: MediaStream) {
  const [value, setValue] = useState(0);
  useEffect(() => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      setValue(loudness(samples));
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
      void context.close();
    };
  }, [stream]);
  return value;
}
