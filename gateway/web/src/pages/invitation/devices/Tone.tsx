import { useState } from 'react';
import { Icon } from '../../../components/Icon';
import { Check } from './Check';

/** Plays a tone; whether it was heard only its hearer knows. */
export function Tone() {
  const [played, setPlayed] = useState(false);
  const play = () => {
    tone();
    setPlayed(true);
  };
  return (
    <Check
      icon="play" name="Sound out"
      says={played ? 'We cannot tell whether you heard it. If not, choose another speaker and play it again.' : 'Plays a short tone'}
      action={<button className="btn btn--small" type="button" onClick={play}><Icon name="play" /> Play the tone</button>}
    />
  );
}

function tone() {
  const context = new AudioContext();
  const sound = context.createOscillator();
  const volume = context.createGain();
  volume.gain.setValueAtTime(0.15, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + 0.8);
  sound.frequency.value = 440;
  sound.connect(volume).connect(context.destination);
  sound.onended = () => void context.close();
  sound.start();
  sound.stop(context.currentTime + 0.8);
}
