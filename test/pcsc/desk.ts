import { PcscReaders } from '../../main/card-reader/pcsc/pcsc-readers.ts';
import { waitForCard } from '../../main/card-reader/wait-for-card.ts';
import { failureOf } from '../../main/failure-of.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { layCard, virtualReaderSlots, type LaidCard } from '../../main/simulator/virtual-reader/lay-card.ts';
import { numberOf, specimen, visit, type Visit } from '../specimen-reading.ts';
import { PcscSystem, readerNames, until } from '../../scripts/virtual-desk/pcsc-system.ts';

/** A desk: a PC/SC system with its virtual reader, our readers on top of it, and cards to lay. */
export class Desk {
  readonly system: PcscSystem;
  readonly readers: PcscReaders;
  readonly #laid = new Set<LaidCard>();

  private constructor(system: PcscSystem, readers: PcscReaders) {
    this.system = system;
    this.readers = readers;
  }

  static async open(): Promise<Desk> {
    const system = await PcscSystem.start();
    return new Desk(system, await PcscReaders.open());
  }

  async close(): Promise<void> {
    await this.clear();
    await this.readers.close();
    await this.system.stop();
  }

  presenceOn(slot: 0 | 1): string | undefined {
    return this.readers.list.find(({ name }) => name === readerNames[slot])?.presence;
  }

  /** Lays a card and waits until PC/SC has felt it. */
  async lay(card: SoftwareCard, slot: 0 | 1 = 0): Promise<LaidCard> {
    await until('the slot is free', () => this.presenceOn(slot) === 'absent');
    const laid = await layCard(card, virtualReaderSlots[slot]);
    this.#laid.add(laid);
    await until('the card is felt', () => this.presenceOn(slot) !== 'absent');
    return laid;
  }

  /** Takes all cards away and waits until PC/SC has noticed. */
  async clear(): Promise<void> {
    await Promise.all([...this.#laid].map((laid) => laid.lift().catch(() => undefined)));
    this.#laid.clear();
    await until('the desk is empty', () => this.readers.list.every(({ presence }) => presence === 'absent'));
  }

  /** One visit with the card that lies there, from waiting to verdict. */
  async visit(name: string, milliseconds = 5000): Promise<Visit> {
    try {
      return await visit(await waitForCard(this.readers, { milliseconds }), numberOf(name));
    } catch (error) {
      return { failure: failureOf(error) };
    }
  }

  /** Lays a specimen, reads it, takes it away. */
  async visitOf(name: string): Promise<Visit> {
    await this.lay(specimen(name));
    const result = await this.visit(name);
    await this.clear();
    return result;
  }
}
