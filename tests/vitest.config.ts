import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    // Inline style sheets are empty strings in tests otherwise.
    css: true,
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/guards/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
    // Property tests run thousands of cases, and machines are shared.
    testTimeout: 60_000,
  },
});
