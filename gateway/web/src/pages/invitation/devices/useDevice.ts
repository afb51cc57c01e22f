import { useEffect, useState } from 'react';
import { deviceFault, type Device } from './fault';

export interface DeviceState {
  stream?: MediaStream | undefined;
  /** What the device calls itself. */
  label?: string | undefined;
  fault?: string | undefined;
  busy: boolean;
  start: () => void;
  stop: () => void;
}

const WANTED = { camera: { video: true }, microphone: { audio: true } } as const;

/** One device, opened on request and closed with the page. Its stream goes nowhere but into this page. */
export function useDevice(device: Device): DeviceState {
  const [state, setState] = useState<Pick<DeviceState, 'stream' | 'label' | 'fault' | 'busy'>>({ busy: false });
  const { stream } = state;
  useEffect(() => () => stream?.getTracks().forEach((track) => track.stop()), [stream]);
  const start = async () => {
    setState({ busy: true });
    try {
      // Undefined where the page does not come over https; the types do not know that.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      const opened = await devices?.getUserMedia(WANTED[device]);
      setState(opened ? { busy: false, stream: opened, label: opened.getTracks()[0]?.label } : { busy: false, fault: deviceFault(undefined, device) });
    } catch (fault) {
      setState({ busy: false, fault: deviceFault(fault, device) });
    }
  };
  return { ...state, start: () => void start(), stop: () => setState({ busy: false }) };
}
