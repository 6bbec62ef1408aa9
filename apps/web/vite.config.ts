import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The API of a running `npm start`, for `vite` in development. */
const API = 'http://127.0.0.1:4400';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // Every byte comes from our own address, where the policy of the page lets it in.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': API, '/openapi.json': API, '/docs': API } },
});
