import type { TestProject } from 'vitest/node';
import { buildSite, removeSite, serveFolder } from './build.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    siteFolder: string;
    /** Where it is served, without trailing slash. */
    siteOrigin: string;
  }
}

/** Builds the site of the example villages once for all tests of it, and serves it. */
export async function setup(project: TestProject): Promise<void> {
  const folder = await buildSite({ villages: 'villages', data: 'data' });
  const { server, origin } = await serveFolder(folder);
  project.provide('siteFolder', folder);
  project.provide('siteOrigin', origin);
  close = async () => {
    server.close();
    await removeSite(folder);
  };
}

/** Ends the server and removes what was built. */
export async function teardown(): Promise<void> {
  await close();
}

let close = async (): Promise<void> => {};
