/**
 * Loads what belongs to a key once, when it is first asked for, and keeps what was asked for last, no more than `most`. A failure
 * is not kept: whoever asks next has it tried again.
 */
export function keptLoads<Key, Value>(
  load: (key: Key) => Promise<Value>,
  most = Infinity,
): (key: Key) => Promise<Value> {
  const kept = new Map<Key, Promise<Value>>();
  return (key) => {
    const loading = kept.get(key) ?? load(key);
    kept.delete(key);
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return loading;
  };
}

/** The same for what there is only one of. */
export function keptLoad<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const one = keptLoads(load);
  return () => one(null);
}
