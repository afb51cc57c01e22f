import type { FromServer, RoomView, ToServer } from '../api/room';
import { Problem, Unanswered, type Silence } from '../api/problem';
import type { Link } from './state';

const PING_EVERY = 5_000;
const SILENT_AFTER = 9_000;
const LONGEST_PAUSE = 10_000;

export interface Listener {
  opened(): void;
  heard(message: FromServer): void;
  read(view: RoomView): void;
  link(link: Link): void;
}

/** The way between a participant and their room. */
export interface Wire {
  open(): void;
  close(): void;
  /** False where it cannot go out now. */
  send(message: ToServer): boolean;
  retryNow(): void;
}

/** One socket to the room that comes back by itself, and says why it is away. */
export class Transport implements Wire {
  private socket: WebSocket | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pulse: ReturnType<typeof setInterval> | undefined;
  private heardAt = 0;
  private failures = 0;
  private downSince: number | undefined;
  private over = false;
  private everOpened = false;

  /** @param path `/rooms/{session}` or `/guests/{session}`; below it is the socket */
  constructor(
    private readonly path: string,
    private readonly view: () => Promise<RoomView>,
    private readonly listener: Listener,
  ) {}

  open() {
    this.over = false;
    window.addEventListener('online', this.retryNow);
    window.addEventListener('offline', this.lost);
    this.connect();
  }

  close() {
    this.over = true;
    window.removeEventListener('online', this.retryNow);
    window.removeEventListener('offline', this.lost);
    this.drop();
  }

  send(message: ToServer): boolean {
    if (this.socket?.readyState !== WebSocket.OPEN) return false;
    this.socket.send(JSON.stringify(message));
    return true;
  }

  readonly retryNow = () => {
    if (this.over || this.socket?.readyState === WebSocket.OPEN) return;
    this.drop();
    this.connect();
  };

  private readonly lost = () => {
    this.drop();
    void this.away();
  };

  private connect() {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/v1${this.path}/socket`);
    this.socket = socket;
    socket.onopen = () => this.opened();
    socket.onmessage = (event: MessageEvent<string>) => this.heard(event.data);
    socket.onclose = () => {
      if (socket === this.socket) this.lost();
    };
  }

  private opened() {
    this.failures = 0;
    this.everOpened = true;
    this.downSince = undefined;
    this.heardAt = Date.now();
    this.listener.link({ kind: 'up' });
    this.listener.opened();
    this.ping();
    this.pulse = setInterval(() => this.ping(), PING_EVERY);
  }

  /** A dead network leaves a socket open for minutes; silence after a ping finds it. */
  private ping() {
    if (Date.now() - this.heardAt > SILENT_AFTER) this.lost();
    else this.send({ t: 'ping', at: Date.now() });
  }

  private heard(data: string) {
    this.heardAt = Date.now();
    const message = JSON.parse(data) as FromServer;
    if (message.t === 'bye' && !message.reconnect) {
      this.end({ kind: 'closed', reason: message.reason === 'revoked' ? 'revoked' : 'ended' });
    } else {
      this.listener.heard(message);
    }
  }

  private async away() {
    if (this.over) return;
    this.downSince ??= Date.now();
    this.wait(navigator.onLine ? 'our-server' : 'your-network');
    if (this.failures > 1 || !this.everOpened) await this.ask();
  }

  private wait(whose: Silence) {
    clearTimeout(this.timer);
    const pause = Math.min(LONGEST_PAUSE, 300 * 2 ** this.failures) * (0.75 + Math.random() / 2);
    this.failures += 1;
    this.timer = setTimeout(this.retryNow, pause);
    // A cut shorter than a blink is mended without a word.
    if (this.failures > 1 || whose === 'your-network') {
      this.listener.link({ kind: 'down', whose, since: this.downSince ?? Date.now(), retryAt: Date.now() + pause });
    }
  }

  /** A browser does not tell why a socket was refused; a plain request does. */
  private async ask() {
    try {
      this.listener.read(await this.view());
    } catch (fault) {
      if (fault instanceof Problem && [401, 403, 404, 409, 410].includes(fault.detail.status)) {
        this.end({ kind: 'closed', reason: fault.is('link-revoked') ? 'revoked' : 'refused', problem: fault.detail });
      } else if (!(fault instanceof Problem || fault instanceof Unanswered)) {
        throw fault;
      }
    }
  }

  private end(link: Link) {
    this.close();
    this.listener.link(link);
  }

  private drop() {
    clearTimeout(this.timer);
    clearInterval(this.pulse);
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
  }
}
