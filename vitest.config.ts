import { defineConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import babel from '@rolldown/plugin-babel';
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import { launchOptions, preparedPackages } from './test/browser.ts';

/** Rules, features and platform run in Node; components run in the same Chromium as the journeys. */
export default defineConfig(async () => ({
  test: {
    projects: [
      {
        test: {
          name: 'node', include: ['src/**/*.test.ts', 'test/*.test.ts', 'scripts/**/*.test.ts'], globalSetup: ['test/global-setup.ts'],
          testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2,
        },
      },
      {
        // Without this a cold run finds packages one by one, loads two copies of React, and fails.
        optimizeDeps: { include: [...preparedPackages] },
        plugins: [react(), babel({ presets: [linguiTransformerBabelPreset()] }), lingui()],
        test: {
          name: 'browser', include: ['src/web/**/*.test.tsx'], testTimeout: 30_000, maxWorkers: 2,
          browser: { enabled: true, headless: true, screenshotFailures: false, provider: playwright({ launchOptions: await launchOptions() }), instances: [{ browser: 'chromium' as const }] },
        },
      },
    ],
  },
}));
