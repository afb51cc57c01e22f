import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Kit, KitContent } from '../../api/catalog';
import { createKit, kitCommand, saveKit } from '../../api/catalog-calls';
import { Problem } from '../../api/problem';
import { useWorkspace } from '../../shell/me';
import { bare, emptyKit } from './entries';

type Kept = Pick<Kit, 'id' | 'version' | 'latestVersion'>;

/** A kit's draft in hand: what it holds now, whether that is saved, and how to save and publish it. */
export function useKitDraft(kit?: Kit) {
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [content, setContent] = useState<KitContent>(() => kit?.draft ?? kit?.published ?? emptyKit());
  const [kept, setKept] = useState<Kept | undefined>(kit);
  const [savedAt, setSavedAt] = useState<string>();
  const [fault, setFault] = useState<unknown>();
  const [key, setKey] = useState(() => crypto.randomUUID());

  const change = (part: Partial<KitContent>) => {
    setContent((now) => ({ ...now, ...part }));
    setSavedAt(undefined);
  };
  const save = async () => {
    const after = kept ? await saveKit(workspace.id, kept.id, bare(content), kept.version) : await createKit(workspace.id, bare(content), key);
    setKept(after);
    setSavedAt(after.updatedAt);
    await queries.invalidateQueries({ queryKey: ['kits'] });
    if (!kept) await navigate({ to: '/kits/$id', params: { id: after.id } });
    return after;
  };
  const guarded = (work: () => Promise<unknown>) => async () => {
    setFault(undefined);
    try {
      await work();
    } catch (error) {
      setFault(error);
      if (error instanceof Problem) setKey(crypto.randomUUID());
    }
  };
  const publish = async () => {
    const after = await kitCommand(workspace.id, (await save()).id, 'publish');
    await queries.invalidateQueries();
    setKept(after);
  };
  return { content, change, kept, savedAt, fault, save: guarded(save), publish: guarded(publish) };
}
