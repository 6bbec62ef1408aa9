import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type BundleOptions, type WorkflowBundle } from '@temporalio/worker';

/**
 * How the workflows are bundled, for workers, tests and replays alike. Run from source (the entry resolves to
 * TypeScript) the bundler follows the same export condition; run from `dist` it takes what was built.
 */
export function bundleOptions(entry = fileURLToPath(import.meta.resolve('@uian/workflows'))): BundleOptions {
  const fromSource = entry.endsWith('.ts');
  return {
    workflowsPath: entry,
    webpackConfigHook: (config) => ({
      ...config,
      // A stack names file and line without the texts themselves, which every cached workflow would pay for.
      devtool: 'inline-nosources-source-map',
      ...(fromSource && { resolve: { ...config.resolve, conditionNames: ['@uian/source', '...'] } }),
    }),
  };
}

/** Bundles the workflows: once for each process, it takes a second or more. Says nothing unless something is wrong. */
export const bundleWorkflows = (): Promise<WorkflowBundle> =>
  bundleWorkflowCode({ ...bundleOptions(), logger: new DefaultLogger('WARN') });
