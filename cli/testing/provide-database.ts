import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startScratchCluster } from '@/cli/postgres/scratch-cluster';
import { migrateDatabase } from '@/lib/db/migrate';
import { TEMPLATE_DATABASE } from '@/lib/testing/provided';

/** Vitest global setup: a migrated template database on a Postgres of this run's own, or on the one of TEST_POSTGRES_BIN. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startScratchCluster(process.env.TEST_POSTGRES_BIN);
  const admin = postgres(cluster.urlOf('postgres'), { max: 1, onnotice: () => undefined });
  try {
    await admin`create database ${admin(TEMPLATE_DATABASE)}`;
    await migrateDatabase(cluster.urlOf(TEMPLATE_DATABASE));
  } finally {
    await admin.end();
  }
  project.provide('testServerUrl', cluster.urlOf('postgres'));
  return () => cluster.remove();
}
