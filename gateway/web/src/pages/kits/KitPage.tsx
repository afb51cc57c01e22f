import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { kitQuery } from '../../api/catalog-calls';
import { Fault } from '../../components/Fault';
import { Loading } from '../../components/Loading';
import { useRole, useWorkspace } from '../../shell/me';
import { KitEditor } from './KitEditor';
import { KitReading } from './KitReading';

const route = getRouteApi('/member/shell/kits/$id');

/** Does this interview hold together? Own kits are edited in place, shipped ones are read and copied. */
export function KitPage() {
  const { id } = route.useParams();
  const workspace = useWorkspace();
  const author = useRole('author');
  const kit = useQuery({ ...kitQuery(workspace.id, id), refetchOnWindowFocus: false });
  if (!kit.data) return <main className="page" id="main"><Fault error={kit.error} />{kit.isPending && <Loading lines={10} />}</main>;
  const editable = author && kit.data.workspaceId === workspace.id && kit.data.state !== 'retired';
  return editable ? <KitEditor key={id} kit={kit.data} /> : <KitReading kit={kit.data} />;
}

export function NewKit() {
  return <KitEditor />;
}
