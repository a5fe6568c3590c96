"""One training step of ReMasker's size in PyTorch eager, one thread; see train.mjs. Prints JSON."""
import json
import sys
import time

import torch

W, HEADS, INNER, BATCH, COLUMNS, SHOWN = 32, 4, 128, 64, 17, 9
F = torch.nn.functional


class Block(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = torch.nn.LayerNorm(W), torch.nn.LayerNorm(W)
        self.qkv, self.out = torch.nn.Linear(W, 3 * W), torch.nn.Linear(W, W)
        self.up, self.down = torch.nn.Linear(W, INNER), torch.nn.Linear(INNER, W)

    def forward(self, x):
        batch, length, _ = x.shape
        parts = self.qkv(self.norm1(x)).reshape(batch, length, 3, HEADS, W // HEADS)
        q, k, v = parts.permute(2, 0, 3, 1, 4)
        weights = (q @ k.transpose(-2, -1) * (W // HEADS) ** -0.5).softmax(-1)
        x = x + self.out((weights @ v).transpose(1, 2).reshape(batch, length, W))
        return x + self.down(F.gelu(self.up(self.norm2(x)), approximate="tanh"))


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = torch.nn.Sequential(*(Block() for _ in range(6)))
        self.decoder = torch.nn.Sequential(*(Block() for _ in range(4)))
        self.embed, self.head = torch.nn.Linear(1, W), torch.nn.Linear(W, 1)
        self.mask = torch.nn.Parameter(torch.zeros(1, 1, W))

    def forward(self, x):
        tokens = self.encoder(self.embed(x[:, :SHOWN, None]))
        hidden = self.mask.expand(x.shape[0], COLUMNS - SHOWN, W)
        return self.head(self.decoder(torch.cat([tokens, hidden], 1)))[..., 0]


torch.set_num_threads(1)
torch.manual_seed(1)
model = Model()
optimizer = torch.optim.AdamW(model.parameters(), 1e-3)
x = torch.randn(BATCH, COLUMNS)
times, losses = [], []
for _ in range(int(sys.argv[1])):
    start = time.perf_counter()
    loss = ((model(x) - x) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    times.append((time.perf_counter() - start) * 1000)
    losses.append(loss.item())
print(json.dumps({"version": torch.__version__, "times": times, "losses": losses}))
