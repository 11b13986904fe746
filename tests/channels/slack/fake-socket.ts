import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import type { Json } from "./deliveries.ts";

/** What came back for an envelope. */
export type Ack = { readonly envelope_id: string; readonly payload?: Json };

/** The socket side of Slack. */
export function createFakeSocket(server: Server) {
  const sockets = new WebSocketServer({ server, path: "/socket" });
  const state = { opened: 0, greets: true, envelopes: 0 };
  const acks = new Map<string, Json>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  sockets.on("connection", (socket) => {
    state.opened++;
    if (state.greets) socket.send(JSON.stringify({ type: "hello", num_connections: 1 }));
    socket.on("message", (data) => {
      const ack: Ack = JSON.parse(String(data));
      acks.set(ack.envelope_id, ack.payload ?? {});
      changed();
    });
    socket.on("close", changed);
    changed();
  });
  /** Resolves once it is so. */
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isSo()) return;
        listeners.delete(look);
        resolve();
      };
      listeners.add(look);
      look();
    });
  const open = (): readonly WebSocket[] =>
    [...sockets.clients].filter(({ readyState }) => readyState === 1);
  return {
    ...{ acks, until, open },
    url: () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/socket`,
    opened: () => state.opened,
    greet: (greets: boolean) => {
      state.greets = greets;
    },
    sendRaw: (frame: string) => {
      for (const socket of open()) socket.send(frame);
    },
    /** The id under which the acknowledgement will come. */
    deliver: (type: "events_api" | "slash_commands" | "interactive", payload: Json): string => {
      const id = `envelope-${++state.envelopes}`;
      const envelope = { type, envelope_id: id, payload, accepts_response_payload: true };
      for (const socket of open()) socket.send(JSON.stringify(envelope));
      return id;
    },
    /** The other side is gone, and nobody says so: no pong, no goodbye. */
    freeze: () => {
      for (const socket of sockets.clients) {
        socket.pong = () => {};
        socket.pause();
      }
    },
    /** Without a goodbye. */
    drop: () => {
      for (const socket of sockets.clients) socket.terminate();
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
