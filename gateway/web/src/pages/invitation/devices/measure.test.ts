import { expect, it } from 'vitest';
import { grade, loudness, middle } from './measure';
import { deviceFault } from './fault';

it('takes the middle, so that one slow answer does not decide', () => {
  expect(middle([80, 900, 70, 90, 85])).toBe(85);
  expect(middle([])).toBe(0);
});
it('calls a line poor that loses answers or takes a second', () => {
  expect(grade(80, 5, 5)).toBe('good');
  expect(grade(500, 5, 5)).toBe('fair');
  expect(grade(80, 4, 5)).toBe('poor');
  expect(grade(1_500, 5, 5)).toBe('poor');
});
it('shows silence as nothing and never leaves the bar', () => {
  expect(loudness(new Float32Array(8))).toBe(0);
  expect(loudness(new Float32Array(8).fill(1))).toBe(1);
});
it('says of each fault what happened and what to do', () => {
  expect(deviceFault(new DOMException('', 'NotAllowedError'), 'camera')).toMatch(/was not allowed.*Allow/);
  expect(deviceFault(new DOMException('', 'NotFoundError'), 'microphone')).toMatch(/no microphone/i);
  expect(deviceFault(new DOMException('', 'NotReadableError'), 'camera')).toMatch(/another program/i);
  expect(deviceFault(undefined, 'camera')).toMatch(/https/);
});
