"""PyTorch as a contender: a child process that times itself.

It reads one JSON object a line on stdin, each followed by the raw bytes it announces, and answers
with one JSON object a line, followed by the bytes that it announces. `contenders/pytorch.mjs` is the
other side.
"""

import ctypes
import json
import os
import re
import sys
import time

import torch

DTYPES = {"float32": torch.float32, "bool": torch.bool}


def read_tensor(spec):
    buffer = bytearray(spec["bytes"])
    view = memoryview(buffer)
    while len(view) > 0:
        view = view[sys.stdin.buffer.readinto(view) :]
    with torch.inference_mode(False):  # so that autograd may keep it
        return torch.frombuffer(buffer, dtype=DTYPES[spec["dtype"]]).reshape(spec["shape"]).clone()


def softmax_into(out, x):
    try:
        return torch.softmax(x, -1, out=out)
    except TypeError:  # before 2.0 only the inner function takes `out`
        return torch._softmax(x, -1, False, out=out)


def backward(grad_out, probs, mask):
    """What autograd runs for masked_fill, then softmax."""
    grad = torch._softmax_backward_data(grad_out, probs, -1, torch.float32)
    return grad.masked_fill(mask, 0)


def attention(q, k, v, mask):
    scores = q @ k.transpose(-2, -1) * (q.shape[-1] ** -0.5)
    return torch.softmax(scores.masked_fill(mask, -float("inf")), -1) @ v


def attention_and_backward(q, k, v, mask, grad_out):
    with torch.inference_mode(False), torch.enable_grad():
        leaves = [t.detach().requires_grad_() for t in (q, k, v)]
        grads = torch.autograd.grad(attention(*leaves, mask), leaves, grad_out)
        return torch.stack(grads)


def calls_of(shape, inputs):
    """The contenders, by name; each a function without arguments."""
    x, mask = inputs.get("x"), inputs.get("mask")
    calls = {"randn": lambda: torch.randn(shape)}
    calls["randn into out"] = lambda out=torch.empty(shape): torch.randn(shape, out=out)
    if x is not None:
        out = torch.empty_like(x)
        calls["softmax"] = lambda: torch.softmax(x, -1)
        calls["softmax into out"] = lambda: softmax_into(out, x)
    if "k" in inputs:
        heads = (x, inputs["k"], inputs["v"], mask)
        calls["attention"] = lambda: attention(*heads)
        calls["attention and backward"] = lambda: attention_and_backward(*heads, inputs["gradOut"])
        return calls
    if x is not None and mask is not None:
        calls["fill + softmax"] = lambda: torch.softmax(x.masked_fill(mask, -1e9), -1)
    if "probs" in inputs:
        calls["backward"] = lambda: backward(inputs["gradOut"], inputs["probs"], mask)
    return calls


def answer(head, body=b""):
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + body)
    sys.stdout.buffer.flush()


def sample(call, count):
    start = time.perf_counter()
    for _ in range(count):
        call()
    return (time.perf_counter() - start) / count * 1e9


def blas():
    """The BLAS that PyTorch multiplies with: the one built in, or the library that it has loaded."""
    built_in = re.search(r"BLAS_INFO=(\w+)", torch.__config__.show())
    torch.ones(64, 64) @ torch.ones(64, 64)
    name = built_in.group(1) if built_in else "unknown"
    try:
        with open("/proc/self/maps", encoding="utf-8") as maps:
            paths = {line.split()[-1] for line in maps if re.search(r"blas|mkl_rt", line)}
    except OSError:
        return name
    # The folder says which alternative it is: /usr/lib/.../openblas-pthread/libblas.so.3.
    found = ["/".join(os.path.realpath(path).split("/")[-2:]) for path in paths]
    return ", ".join([name, *sorted(set(found))])


def main():
    threads = int(sys.argv[1])
    torch.set_num_threads(threads)
    answer({"version": torch.__version__, "threads": torch.get_num_threads(), "blas": blas()})
    calls = {}
    for line in iter(sys.stdin.buffer.readline, b""):
        request = json.loads(line)
        if request["do"] == "prepare":
            inputs = {name: read_tensor(spec) for name, spec in request["inputs"].items()}
            calls = calls_of(request["shape"], inputs)
            answer({})
        elif request["do"] == "sample":
            answer({"ns": sample(calls[request["name"]], request["calls"])})
        elif request["do"] == "compute":
            torch.manual_seed(request["seed"])
            result = calls[request["name"]]().contiguous()
            size = result.numel() * result.element_size()
            answer({"bytes": size}, ctypes.string_at(result.data_ptr(), size))


with torch.inference_mode():
    main()
