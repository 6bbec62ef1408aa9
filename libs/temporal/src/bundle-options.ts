import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type BundleOptions, type Logger, type WorkflowBundle } from '@temporalio/worker';

/**
 * How the workflows are bundled, for workers, tests and replays alike. Run from source (the entry resolves to
 * TypeScript) the bundler follows the same export condition; run from `dist` it takes what was built.
 */
export function bundleOptions(entry = fileURLToPath(import.meta.resolve('@uian/workflows'))): BundleOptions {
  if (!entry.endsWith('.ts')) return { workflowsPath: entry };
  return {
    workflowsPath: entry,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, conditionNames: ['@uian/source', '...'] },
    }),
  };
}

/** Bundles the workflows: once for each process, it takes seconds. */
export const bundleWorkflows = (logger?: Logger): Promise<WorkflowBundle> =>
  bundleWorkflowCode({ ...bundleOptions(), ...(logger && { logger }) });
