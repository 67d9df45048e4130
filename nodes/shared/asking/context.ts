import type { AfterContext } from '../intake';

/** What asking needs of n8n; nodes and triggers have it. */
export type AskContext = AfterContext;
