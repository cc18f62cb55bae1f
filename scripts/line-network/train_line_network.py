"""Learns renderer/ocr/recognise/line-network.bin from the lines of write-composed-lines.ts and write-photographed-lines.ts.

    python3 scripts/line-network/train_line_network.py LINES_DIR --minutes 20 --out line-network.bin

Needs Debian's python3-torch (libopenblas0-pthread makes it twice as fast). The layers are those of
renderer/ocr/recognise/line-network.ts, the file's form that of renderer/ocr/recognise/network-layers.ts.
"""

import argparse
import json
import math
import os
import pathlib
import struct
import time

import numpy as np
import torch
import torch.distributed as group
import torch.multiprocessing as processes
import torch.nn as nn
import torch.nn.functional as F

LINE_HEIGHT, LINE_WIDTH, WINDOW, CHARACTERS, CLASSES = 28, 236, 32, 12, 36
FULL_INK = 90
LINES_OF_BATCH = 32
# Of each batch; the others are composed, in many more typefaces than the cards of the pictures have.
PHOTOGRAPHED_SHARE = 5 / 8


class LineNetwork(nn.Module):
    def __init__(self, first=12, second=28, third=40, hidden=96):
        super().__init__()
        self.first = nn.Conv2d(1, first, 5)
        self.second = nn.Conv2d(first, second, 3)
        self.third = nn.Conv2d(second, third, 3)
        self.fourth = nn.Linear(third * 4 * 5, hidden)
        self.own_part = nn.Linear(hidden, hidden)
        self.mean_part = nn.Linear(hidden, hidden, bias=False)
        self.last = nn.Linear(hidden, CLASSES)
        self.drop = nn.Dropout(0.15)

    def forward(self, windows):
        """windows: [lines, 12, 28, 32]; the answer: [lines, 12, 36] scores."""
        lines = windows.shape[0]
        seen = windows.reshape(lines * CHARACTERS, 1, LINE_HEIGHT, WINDOW)
        seen = seen.contiguous(memory_format=torch.channels_last)
        seen = F.max_pool2d(F.relu(self.first(seen)), 2)
        seen = F.relu(self.second(seen))
        seen = F.max_pool2d(F.relu(self.third(seen)), 2)
        felt = F.relu(self.fourth(self.drop(seen.flatten(1)))).reshape(lines, CHARACTERS, -1)
        joined = F.relu(self.own_part(felt) + self.mean_part(felt.mean(1, keepdim=True)))
        return self.last(joined)

    def layers(self):
        """Weights and biases, in the order of the file."""
        for layer in (self.first, self.second, self.third, self.fourth, self.own_part):
            yield layer.weight, layer.bias
        yield self.mean_part.weight, torch.zeros(self.mean_part.out_features)
        yield self.last.weight, self.last.bias


class Lines:
    """A file of lines: ink as signed bytes, the characters' middle columns, their classes."""

    def __init__(self, files):
        inks, centres, labels = [], [], []
        for file in files:
            told = [json.loads(line) for line in file.with_suffix('.jsonl').read_text().splitlines()]
            ink = np.fromfile(file, dtype=np.int8).reshape(-1, LINE_HEIGHT, LINE_WIDTH)
            inks.append(ink[: len(told)])
            centres += [one['centres'] for one in told]
            labels += [one['labels'] for one in told]
        self.ink = np.concatenate(inks)
        self.centres, self.labels = np.array(centres, np.float32), np.array(labels, np.int64)

    def windows(self, chosen, jitter, random):
        """Windows around the characters, as far beside their middles as the kiosk's may be; and their classes."""
        centres = self.centres[chosen]
        off = np.clip(random.normal(0, jitter, centres.shape), -3, 3)
        off = off + random.normal(0, jitter / 2, (len(chosen), 1))
        start = np.clip(np.round(centres - WINDOW / 2 + off).astype(int), 0, LINE_WIDTH - WINDOW)
        column = start[:, :, None] + np.arange(WINDOW)
        line, row = np.arange(len(chosen))[:, None, None, None], np.arange(LINE_HEIGHT)[None, None, :, None]
        ink = self.ink[chosen][line, row, column[:, :, None, :]]
        return torch.from_numpy(ink.astype(np.float32) / FULL_INK), torch.from_numpy(self.labels[chosen])


def disturb(windows, random):
    """More and less ink, noise, a blur along the line, a row up or down: so that no line is seen twice."""
    lines = windows.shape[0]
    windows = windows * torch.empty(lines, 1, 1, 1).uniform_(0.85, 1.15)
    noise = torch.empty(lines, 1, 1, 1).uniform_(0, 0.1) * (torch.rand(lines, 1, 1, 1) < 0.6)
    windows = windows + noise * torch.randn_like(windows)
    if random.random() < 0.3:
        flat = F.pad(windows.reshape(-1, 1, LINE_HEIGHT, WINDOW), (1, 1, 0, 0), mode='replicate')
        windows = F.conv2d(flat, torch.tensor([0.2, 0.6, 0.2]).view(1, 1, 1, 3)).reshape(windows.shape)
    if random.random() < 0.3:
        windows = torch.roll(windows, int(random.integers(-1, 2)), 2)
    return windows.clamp(-0.4, 1.3)


def among_its_kind(scores, labels):
    """Digits compete with digits, letters with letters: the kiosk knows where a number has which."""
    is_digit = torch.arange(CLASSES) < 10
    return scores.masked_fill((labels < 10)[..., None] != is_digit, -1e4)


def average_gradients(network):
    """One gradient of all processes."""
    flat = torch.cat([parameter.grad.reshape(-1) for parameter in network.parameters()])
    group.all_reduce(flat)
    at = 0
    for parameter in network.parameters():
        size = parameter.numel()
        parameter.grad.copy_((flat[at : at + size] / group.get_world_size()).reshape(parameter.shape))
        at += size


def write_network(network, path):
    with open(path, 'wb') as file:
        for weights, biases in network.layers():
            weights = weights.detach().numpy().reshape(-1)
            scale = max(float(np.abs(weights).max()), 1e-9) / 127
            file.write(struct.pack('<f', scale))
            file.write(np.round(weights / scale).astype(np.int8).tobytes())
            file.write(biases.detach().numpy().astype('<f4').tobytes())


def learn(rank, told):
    os.environ.update(MASTER_ADDR='127.0.0.1', MASTER_PORT='29511')
    group.init_process_group('gloo', rank=rank, world_size=told.processes)
    torch.set_num_threads(1)
    torch.manual_seed(told.seed)
    network = LineNetwork().to(memory_format=torch.channels_last)
    torch.manual_seed(told.seed + rank)
    random = np.random.default_rng(told.seed + 1000 * rank)
    optimizer = torch.optim.AdamW(network.parameters(), lr=told.rate, weight_decay=1e-4)
    folder = pathlib.Path(told.lines)
    composed = Lines(sorted(folder.glob('composed*.ink')))
    photographed = Lines(sorted(folder.glob('photographed*.ink')))
    share = int(LINES_OF_BATCH * PHOTOGRAPHED_SHARE)
    begun, step, loss_sum = time.time(), 0, 0.0
    while True:
        minutes = torch.tensor([(time.time() - begun) / 60])
        group.broadcast(minutes, 0)
        progress = minutes.item() / told.minutes
        if progress >= 1:
            break
        for parameters in optimizer.param_groups:
            falling = 0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress))
            parameters['lr'] = told.rate * falling * min(1, (step + 1) / 200)
        parts = [(composed, LINES_OF_BATCH - share), (photographed, share)]
        drawn = [lines.windows(random.integers(0, len(lines.ink), count), 1.4, random) for lines, count in parts]
        windows = disturb(torch.cat([one[0] for one in drawn]), random)
        labels = torch.cat([one[1] for one in drawn])
        known = (labels < CLASSES).reshape(-1)
        labels = labels.clamp(max=CLASSES - 1)
        scores = among_its_kind(network(windows), labels)
        losses = F.cross_entropy(scores.reshape(-1, CLASSES), labels.reshape(-1), reduction='none')
        loss = (losses * known).sum() / known.sum().clamp(min=1)
        optimizer.zero_grad()
        loss.backward()
        average_gradients(network)
        optimizer.step()
        step += 1
        loss_sum += loss.item()
        if step % 500 == 0 and rank == 0:
            windows_seen = step * LINES_OF_BATCH * CHARACTERS * told.processes
            print(f'{minutes.item():.1f} min, {windows_seen} windows, loss {loss_sum / 500:.4f}', flush=True)
            loss_sum = 0.0
            write_network(network, told.out)
    if rank == 0:
        write_network(network, told.out)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('lines')
    parser.add_argument('--minutes', type=float, default=20)
    parser.add_argument('--rate', type=float, default=0.002)
    parser.add_argument('--seed', type=int, default=21)
    parser.add_argument('--processes', type=int, default=2)
    parser.add_argument('--out', default='renderer/ocr/recognise/line-network.bin')
    told = parser.parse_args()
    processes.spawn(learn, args=(told,), nprocs=told.processes)
