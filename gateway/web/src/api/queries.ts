import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** A refusal is an answer and is not asked again; silence is, with growing pauses. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => !(error instanceof Problem && error.detail.status < 500) && failures < 3,
      staleTime: 5_000,
    },
  },
});
