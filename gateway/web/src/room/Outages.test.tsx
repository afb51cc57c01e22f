// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RoomView } from '../api/room';
import { Outages } from './Outages';

const view = (outages: RoomView['outages']) => ({ outages }) as RoomView;
const away = (minute: number) => ({ from: `2026-11-24T10:0${minute}:00Z`, to: `2026-11-24T10:0${minute}:40Z`, whose: 'server' }) as const;

it('names the last outage, whose fault it was, and that its time is given back', () => {
  const words = render(<Outages view={view([away(1), away(4)])} />).container.textContent ?? '';
  expect(words).toMatch(/Our server was away from \d\d:04:00 to \d\d:04:40/);
  expect(words).toContain('1 time before');
  expect(words).toContain('given back');
});
it('says nothing where there was none', () => {
  expect(render(<Outages view={view([])} />).container.textContent).toBe('');
});
