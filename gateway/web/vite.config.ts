import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// In development the gateway answers everything under /api, sockets included.
const gateway = process.env.GREENROOM_URL ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react()],
  // A strict style and script policy forbids data: and inlined code.
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, sourcemap: false },
  server: { proxy: { '/api': { target: gateway, ws: true } } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
