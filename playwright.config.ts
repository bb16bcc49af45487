import { defineConfig } from '@playwright/test';
import { launchOptions } from './test/browser.ts';

/** Journeys of people through the real product: server, embedded database, the built web app, the browser from npm. */
export default defineConfig({
  testDir: 'test/journeys', testMatch: '*.journey.ts', workers: 1, fullyParallel: false, retries: 0, timeout: 120_000, expect: { timeout: 15_000 }, forbidOnly: true,
  globalSetup: './test/journeys/build.ts',
  outputDir: 'test-results',
  reporter: [['list'], ...(process.env.ROOFTOP_JOURNEY_RESULTS ? [['json', { outputFile: process.env.ROOFTOP_JOURNEY_RESULTS }] as ['json', { outputFile: string }]] : [])],
  use: { launchOptions: await launchOptions(), viewport: { width: 1280, height: 800 }, locale: 'en-US', timezoneId: 'America/Sao_Paulo', reducedMotion: 'reduce', actionTimeout: 15_000 },
});
