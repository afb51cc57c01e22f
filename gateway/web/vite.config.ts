import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// In development the gateway answers everything under /api, sockets included.
const gateway = process.env.GREENROOM_URL ?? 'http://localhost:8080';

// GREENROOM_MOCK=1 answers from memory instead, to look at pages without the services.
const mock = process.env.GREENROOM_MOCK ? [(await import('./dev/mock.mjs')).mockApi()] : [];

export default defineConfig({
  plugins: [react(), ...mock],
  // A strict style and script policy forbids data: and inlined code.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
  server: process.env.GREENROOM_MOCK ? {} : { proxy: { '/api': { target: gateway, ws: true } } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
