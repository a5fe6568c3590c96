"""Prints random cases for scripts/check-torch.mjs, one a line: `python3 make_cases.py SEED COUNT`.

A case is {family, call, args, want}: what PyTorch makes of the arguments, each result with how it is compared.
Numbers that are to be exact, and those that promise a bound, are computed in double.
"""

import json
import math
import random
import sys
from pathlib import Path

import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parents[2] / 'test' / 'fixtures'))
from encoding import attention, base64_of, encode  # noqa: E402

INF, NAN = math.inf, math.nan
MOST = 5000
FLOATS = ['float32', 'float32', 'float64']
DTYPES = ['float32', 'float64', 'int32', 'int64', 'bool']
SPECIAL = [INF, -INF, NAN, 0.0, -0.0, 1e-45, -3e38, 1e9, -1e9]


def kind(name):
    return getattr(torch, name)


def scalar(value):
    """What JSON would round, as text."""
    if isinstance(value, bool):
        return value
    return {'int': str(value)} if isinstance(value, int) else {'float': repr(value)}


def shape_of(rng, most=4, sizes=(1, 1, 2, 3, 4, 7, 17)):
    shape = [rng.choice(sizes) for _ in range(rng.randint(0, most))]
    while math.prod(shape) > MOST:
        shape.pop()
    return shape


def floats(rng, shape, dtype, special=0.0, spread=None):
    spread = rng.choice([1, 3, 30, 1e4]) if spread is None else spread
    x = torch.randn(shape, dtype=torch.float64) * spread
    if special:
        at = torch.rand(shape) < special
        x[at] = torch.tensor(rng.choices(SPECIAL, k=int(at.sum())), dtype=torch.float64)
    return x.to(kind(dtype))


def values(rng, shape, dtype):
    if dtype == 'bool':
        return torch.rand(shape) < 0.5
    if dtype in ('int32', 'int64'):
        high = rng.choice([3, 1000, 2**31 - 1])
        return torch.randint(-high, high, shape).to(kind(dtype))
    return floats(rng, shape, dtype, rng.choice([0, 0, 0.3]))


def narrowed(rng, shape):
    """A shape that broadcasts to another."""
    kept = [1 if rng.random() < 0.4 else size for size in shape]
    return kept[rng.randint(0, len(kept)):] if rng.random() < 0.5 else kept


def mask_for(rng, shape):
    share = rng.choice([0, 0.2, 0.5, 0.9, 1])
    return torch.rand(narrowed(rng, shape)) < share


def same(x):
    return {'how': 'bits', 'value': encode(x)}


def near(how, x, dtype, terms=None):
    """Within a bound, of the largest of `terms` too: differences of numbers are no nearer than these."""
    beside = {} if terms is None or terms.numel() == 0 else {'terms': float(terms.abs().max())}
    return {'how': how, 'value': encode(x.double()), 'dtype': dtype, **beside}


def fills(rng):
    dtype = rng.choice(DTYPES)
    shape = shape_of(rng)
    x = values(rng, shape, dtype)
    larger = rng.random() < 0.2
    mask = mask_for(rng, [rng.choice([2, 3]), *shape] if larger else shape)
    if dtype == 'bool':
        value = rng.choice([True, False, 0, 1, 5])
    elif dtype in ('int32', 'int64'):
        value = rng.choice([0, -1, 7, -10**9, 2**31 - 1, True])
    else:
        value = rng.choice([-1e9, -INF, INF, NAN, 0.0, -0.0, 1.5, 3, -3.4028234663852886e38, 1e-45])
    filled = x.masked_fill(mask, value)
    args = {'x': encode(x), 'mask': encode(mask), 'value': scalar(value)}
    want = {'filled': same(filled)}
    if filled.shape == x.shape:
        want['inPlace'] = same(x.clone().masked_fill_(mask, value))
    if x.is_floating_point():
        grad_out = torch.randn(filled.shape, dtype=torch.float64).to(x.dtype)
        exact = x.double().requires_grad_()
        exact.masked_fill(mask, value).backward(grad_out.double())
        args['gradOut'] = encode(grad_out)
        want['grad'] = near('gradient', exact.grad, dtype)
    return 'fill', args, want


def softmaxes(rng):
    dtype = rng.choice(FLOATS)
    shape = shape_of(rng, sizes=(1, 2, 3, 5, 8, 33, 70))
    x = floats(rng, shape, dtype, rng.choice([0, 0, 0, 0.05]))
    dim = rng.randint(-len(shape), len(shape) - 1) if shape else rng.choice([0, -1])
    exact = x.double().requires_grad_()
    grad_out = torch.randn(shape, dtype=torch.float64).to(x.dtype)
    args = {'x': encode(x), 'dim': dim, 'gradOut': encode(grad_out)}
    want = {}
    for name, function in [('softmax', F.softmax), ('logSoftmax', F.log_softmax)]:
        y = function(exact, dim)
        (grad,) = torch.autograd.grad(y, exact, grad_out.double())
        want[name] = near('relative' if name == 'softmax' else 'scale', y, dtype)
        want[name + 'Grad'] = near('gradient', grad, dtype, grad_out)
    return 'softmax', args, want


def masked_softmaxes(rng):
    dtype = rng.choice(FLOATS)
    shape = shape_of(rng, sizes=(1, 2, 3, 5, 8, 33)) or [4]
    x = floats(rng, shape, dtype, spread=rng.choice([1, 3, 30]))
    mask = mask_for(rng, shape)
    dim = rng.randint(-len(shape), len(shape) - 1)
    full = rng.choice(['zero', 'uniform', 'nan'])
    hidden = mask.expand(shape)
    blind = hidden.all(dim, keepdim=True)
    exact = x.double().requires_grad_()
    scores = exact.masked_fill(hidden & ~blind, -INF)
    empty = {'zero': 0.0, 'uniform': 1 / max(1, shape[dim]), 'nan': NAN}[full]
    y = scores.softmax(dim).masked_fill(blind.expand(shape), empty)
    log_y = scores.log_softmax(dim).masked_fill(blind.expand(shape), math.log(empty) if empty else -INF)
    grad_out = torch.randn(shape, dtype=torch.float64).to(x.dtype)
    (grad,) = torch.autograd.grad(y, exact, grad_out.double(), retain_graph=True)
    grad = grad.masked_fill(hidden, 0.0)
    if rng.random() < 0.3:
        # What is hidden changes nothing, whatever it is.
        x = torch.where(hidden, torch.tensor(rng.choice(SPECIAL), dtype=x.dtype), x)
    args = {'x': encode(x), 'mask': encode(mask), 'dim': dim, 'fullyMasked': full,
            'gradOut': encode(grad_out)}
    want = {'probs': near('relative', y, dtype), 'logProbs': near('scale', log_y, dtype)}
    if full == 'zero':
        want['grad'] = near('gradient', grad, dtype, grad_out)
    return 'maskedSoftmax', args, want


def losses(rng):
    dtype = rng.choice(FLOATS)
    classes = rng.choice([1, 2, 5, 40])
    rest = shape_of(rng, 3, (1, 2, 5))
    shape = [rest[0], classes, *rest[1:]] if rest else [classes]
    logits = floats(rng, shape, dtype, spread=rng.choice([1, 5, 50]))
    ignore = rng.choice([-100, -1, 0])
    target = torch.randint(0, classes, rest, dtype=kind(rng.choice(['int64', 'int32'])))
    target[torch.rand(rest) < rng.choice([0, 0.3])] = ignore
    mask = mask_for(rng, shape) if rng.random() < 0.4 else None
    reduction = rng.choice(['mean', 'sum', 'none'])
    exact = logits.double().requires_grad_()
    along = 1 if rest else 0
    taking_part = target != ignore
    scores = exact
    whole = target.long().clamp(0, classes - 1)
    if mask is not None:
        hidden = mask.expand(shape)
        taking_part &= ~hidden.gather(along, whole.unsqueeze(along)).squeeze(along)
        scores = exact.masked_fill(hidden, -1e300)
    # By class indices alone, with PyTorch's own ignore_index.
    index = torch.where(taking_part, whole, torch.tensor(-100))
    loss = F.cross_entropy(scores, index, reduction=reduction)
    grad_out = torch.randn(loss.shape, dtype=torch.float64).to(logits.dtype)
    (grad,) = torch.autograd.grad(loss, exact, grad_out.double())
    if reduction == 'mean' and not bool(taking_part.any()):
        # The one documented difference: nothing to average is 0.
        loss, grad = torch.zeros_like(loss), torch.zeros_like(grad)
    args = {'logits': encode(logits), 'target': encode(target), 'gradOut': encode(grad_out),
            'ignoreIndex': ignore, 'reduction': reduction}
    if mask is not None:
        args['mask'] = encode(mask)
    return 'crossEntropy', args, {'loss': near('scale', loss, dtype), 'grad': near('gradient', grad, dtype)}


def attentions(rng):
    dtype = rng.choice(FLOATS)
    batch, heads = rng.choice([1, 2, 3]), rng.choice([1, 2, 4])
    queries, keys = rng.choice([1, 3, 8, 21]), rng.choice([1, 2, 5, 16, 33])
    dim, width = rng.choice([1, 2, 8, 13, 32]), rng.choice([1, 3, 8, 16])
    q = torch.randn(batch, heads, queries, dim, dtype=kind(dtype))
    k = torch.randn(batch, heads, keys, dim, dtype=kind(dtype))
    v = torch.randn(batch, heads, keys, width, dtype=kind(dtype))
    scores = [batch, heads, queries, keys]
    mask = mask_for(rng, scores)
    if mask.ndim == 3 and mask.shape[0] == batch == heads > 1:
        # Refused: it may be meant for batch entries.
        mask = mask.unsqueeze(0)
    scale = rng.choice([None, 0.5, 1.0, -0.25])
    exact = [x.double().requires_grad_() for x in (q, k, v)]
    out = attention(*exact, mask, scale)
    grad_out = torch.randn(out.shape, dtype=torch.float64).to(q.dtype)
    grads = torch.autograd.grad(out, exact, grad_out.double())
    args = {'q': encode(q), 'k': encode(k), 'v': encode(v), 'mask': encode(mask), 'scale': scale,
            'gradOut': encode(grad_out)}
    products = grad_out.abs().max() * v.abs().max() * (scale or 1 / math.sqrt(dim))
    terms = [products * k.abs().max(), products * q.abs().max(), grad_out]
    want = {'out': near('scale', out, dtype, v)}
    for name, grad, most in zip(['gradQ', 'gradK', 'gradV'], grads, terms):
        want[name] = near('gradient', grad, dtype, most)
    return 'attention', args, want


def printing(rng):
    dtype = rng.choice(DTYPES)
    shape = shape_of(rng, 4, (0, 1, 1, 2, 3, 4, 7, 11)) if rng.random() < 0.8 else [rng.choice([999, 1000, 1001, 5000])]
    x = values(rng, shape, dtype)
    if x.is_floating_point():
        style = rng.choice(['as they are', 'whole', 'halves', 'small', 'powers'])
        if style == 'whole':
            x = (x * 10 ** rng.randint(0, 5)).nan_to_num(0, 1e6, -1e6).round()
        if style == 'halves':
            x = (torch.randint(-64, 64, shape) / 2 ** rng.randint(0, 5)).to(x.dtype)
        if style == 'small':
            x = x * 10.0 ** -rng.randint(1, 12)
        if style == 'powers':
            x = (torch.randint(1, 10, shape) * 10.0 ** torch.randint(-6, 10, shape)).to(x.dtype)
    options = {}
    if rng.random() < 0.2:
        options['profile'] = rng.choice(['default', 'short', 'full'])
    if rng.random() < 0.4:
        options['precision'] = rng.choice([0, 1, 2, 3, 5, 8, 17])
    if rng.random() < 0.5:
        options['threshold'] = rng.choice([0, 3, 10, 40])
    if rng.random() < 0.4:
        options['edgeitems'] = rng.choice([1, 2, 3, 5])
    if rng.random() < 0.4:
        options['linewidth'] = rng.choice([10, 20, 33, 60, 120, 200])
    if rng.random() < 0.4:
        options['sci_mode'] = rng.choice([True, False])
    torch.set_printoptions(profile='default')
    torch.set_printoptions(**options)
    text = str(x)
    torch.set_printoptions(profile='default')
    names = {'edgeitems': 'edgeItems', 'linewidth': 'lineWidth', 'sci_mode': 'sciMode'}
    renamed = {names.get(key, key): value for key, value in options.items()}
    return 'print', {'x': encode(x), 'options': renamed}, {'text': {'how': 'text', 'value': text}}


LOWS = [0, -1, -5, -(2**31), -(2**24), -(2**53), -(2**63), 2**31, 2**40]
LIMITS = {'float32': 2**24, 'float64': 2**53, 'int32': 2**31, 'int64': 2**63, 'bool': 1}


def a_range(rng, dtype):
    if dtype == 'bool':
        return 0, 2
    low = rng.choice([low for low in LOWS if -LIMITS[dtype] <= low < LIMITS[dtype]])
    spans = [1, 2, 10, 2**24, 2**31, 2**32 - 1, 2**32, 2**40, 2**63]
    most = LIMITS[dtype] if dtype == 'int32' else LIMITS[dtype] - 1
    return low, min(low + rng.choice(spans), most)


def draws(rng):
    seed = rng.choice([rng.randrange(2**32), rng.randrange(2**64), -rng.randrange(1, 2**63)])
    generator = torch.Generator()
    generator.manual_seed(seed)
    calls, want = [], {}
    for i in range(rng.randint(1, 6)):
        op = rng.choice(['randn', 'randn', 'rand', 'randint', 'randint', 'randperm', 'bernoulli', 'bernoulliOf'])
        shape = [rng.choice([0, 1, 5, 15, 16, 17, 40, 300])] if rng.random() < 0.7 else shape_of(rng, 3)
        g = {'generator': generator}
        how = 'bits'
        call = {'op': op, 'shape': shape, 'dtype': rng.choice(FLOATS)}
        dtype = {'dtype': kind(call['dtype'])}
        if op == 'randn':
            made = torch.randn(shape, **dtype, **g)
            how = 'bits' if call['dtype'] == 'float32' else 'ulps'
        elif op == 'rand':
            made = torch.rand(shape, **dtype, **g)
        elif op == 'randint':
            call['dtype'] = rng.choice(DTYPES)
            low, high = a_range(rng, call['dtype'])
            call.update(low=scalar(low), high=scalar(high))
            made = torch.randint(low, high, shape, dtype=kind(call['dtype']), **g)
        elif op == 'randperm':
            call['n'] = rng.choice([0, 1, 2, 10, 1000])
            call['dtype'] = rng.choice(['int64', 'int32', 'float32', 'float64'])
            made = torch.randperm(call['n'], dtype=kind(call['dtype']), **g)
        elif op == 'bernoulli':
            call['p'] = rng.choice([0, 0.1, 0.5, 1])
            call['dtype'] = rng.choice(DTYPES)
            made = torch.empty(shape, dtype=kind(call['dtype'])).bernoulli_(call['p'], **g)
        else:
            p = torch.rand(shape, dtype=torch.float64).to(dtype['dtype'])
            call['p'] = encode(p)
            made = torch.bernoulli(p, **g)
        calls.append(call)
        want[f'{i} {op}'] = {'how': how, 'value': encode(made)}
    # Cached normals in double may be a unit apart.
    exact = not any(call['op'] == 'randn' for call in calls)
    if exact:
        want['state'] = {'how': 'text', 'value': base64_of(generator.get_state().numpy().tobytes())}
    want['after'] = same(torch.rand(2, generator=generator))
    return 'draw', {'seed': scalar(seed), 'calls': calls}, want


def masks(rng):
    shape = shape_of(rng, 3)
    a = values(rng, narrowed(rng, shape), rng.choice(DTYPES))
    b = values(rng, narrowed(rng, shape), rng.choice(DTYPES))
    columns = rng.choice([1, 2, 5, 9])
    lengths = [rng.randint(0, columns) for _ in range(rng.randint(1, 4))]
    indices = [rng.randrange(-columns, columns) for _ in range(rng.randint(0, 3))]
    seed = rng.randrange(2**32)
    generator = torch.Generator().manual_seed(seed)
    hidden = torch.zeros(1, columns, dtype=torch.bool)
    hidden[:, indices] = True
    p = rng.choice([0.5, 0.3])
    drawn = torch.randint(0, 2, (1, columns), generator=generator).bool() if p == 0.5 else \
        torch.empty(1, columns).bernoulli_(p, generator=generator).bool()
    some = torch.zeros(1, columns, dtype=torch.bool)
    count = rng.randint(0, columns)
    some[:, torch.randperm(columns, generator=generator)[:count]] = True
    args = {'a': encode(a), 'b': encode(b), 'columns': columns, 'lengths': lengths, 'indices': indices,
            'seed': seed, 'p': p, 'count': count}
    want = {
        'not': a.logical_not(), 'and': a.logical_and(b), 'or': a.logical_or(b), 'missing': a.isnan(),
        'causal': torch.ones(columns, columns, dtype=torch.bool).triu(1), 'columns': hidden,
        'padding': torch.arange(columns) >= torch.tensor(lengths).unsqueeze(1),
        'drawn': drawn, 'some': some,
    }
    return 'masks', args, {name: same(mask) for name, mask in want.items()}


def edges(rng):
    dtype, other = rng.choice(DTYPES), rng.choice(DTYPES)
    shape = shape_of(rng, 4, (0, 1, 2, 3, 5))
    x = values(rng, shape, dtype)
    if x.is_floating_point() and other in ('int32', 'int64'):
        # Others are refused, where PyTorch gives what the machine gives.
        x = x.nan_to_num(0, 0, 0).clamp(-2**24, 2**24)
    value = rng.choice([0, 1, -3, 7, True, 2.75, -0.5])
    end = rng.choice([0, 1, 7, 30])
    args = {'x': encode(x), 'to': other, 'value': scalar(value), 'end': end, 'dtype': dtype, 'shape': shape}
    filled = torch.full(shape, value, dtype=kind(dtype))
    want = {'to': same(x.to(kind(other))), 'full': same(filled), 'zeros': same(torch.zeros(shape, dtype=kind(dtype))),
            'ones': same(torch.ones(shape, dtype=kind(dtype)))}
    if dtype != 'bool':
        want['arange'] = same(torch.arange(end, dtype=kind(dtype)))
    if shape:
        dims = [rng.randint(-len(shape), len(shape) - 1) for _ in range(2)]
        args['dims'] = dims
        want['transpose'] = same(x.transpose(*dims).contiguous())
        if x.numel() > 0:
            args['reshape'] = [-1, shape[-1]]
            want['reshape'] = same(x.reshape(-1, shape[-1]))
    n = rng.choice([0, 1, 5])
    args['n'] = n
    try:
        torch.randperm(n, dtype=kind(dtype))
        refused = False
    except RuntimeError:
        refused = True
    want['randperm'] = {'how': 'text', 'value': 'refused' if refused else 'made'}
    return 'edges', args, want


def picks(rng):
    dtype = rng.choice([*DTYPES, 'float16', 'bfloat16'])
    is_half = dtype in ('float16', 'bfloat16')
    shape = shape_of(rng) or [3]
    x, y = (values(rng, shape, 'float32' if is_half else dtype).to(kind(dtype)) for _ in range(2))
    mask = mask_for(rng, shape)
    diagonal = rng.randint(-4, 4)
    args = {'x': encode(x), 'y': encode(y), 'mask': encode(mask), 'diagonal': diagonal}
    want = {'select': x.masked_select(mask), 'where': torch.where(mask, x, y),
            'scatter': x.masked_scatter(mask, y)}
    if len(shape) > 1:
        # By way of a dtype that has them; half precision comes back as it was.
        wide = x.float() if is_half else x
        want |= {'tril': wide.tril(diagonal).to(x.dtype), 'triu': wide.triu(diagonal).to(x.dtype)}
    if x.is_floating_point():
        want |= {name: x.to(kind(name)) for name in ('float16', 'bfloat16', 'float32')}
    return 'pick', args, {name: same(result) for name, result in want.items()}


def samples(rng):
    dtype, seed = rng.choice(FLOATS), rng.randrange(2**32)
    columns = rng.choice([1, 2, 5, 40, 300])
    shape = rng.choice([[], [1], [3]]) + [columns]
    logits = floats(rng, shape, dtype, spread=rng.choice([1, 3]))
    replacement = rng.random() < 0.5
    count = rng.choice([1, 3, 20]) if replacement else rng.randint(1, columns)
    probs = logits.softmax(-1)
    drawn = torch.multinomial(probs, count, replacement, generator=torch.Generator().manual_seed(seed))
    tau = rng.choice([0.5, 1, 2])
    torch.manual_seed(seed)
    soft = F.gumbel_softmax(logits.double(), tau) if dtype == 'float64' else F.gumbel_softmax(logits, tau)
    k = rng.randint(1, columns)
    least = logits.topk(k, -1).values[..., -1:]
    args = {'logits': encode(logits), 'probs': encode(probs), 'count': count, 'replacement': replacement,
            'seed': seed, 'tau': tau, 'k': k}
    return 'sample', args, {'drawn': same(drawn), 'soft': near('gradient', soft, dtype), 'topK': same(logits < least)}


FAMILIES = {
    'fills': fills, 'softmax': softmaxes, 'masked softmax': masked_softmaxes, 'losses': losses,
    'attention': attentions, 'printing': printing, 'random stream': draws, 'masks': masks, 'edges': edges,
    'picks': picks, 'sampling': samples,
}


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(1)
    names = list(FAMILIES)
    for i in range(count):
        family = names[i % len(names)]
        # Each by itself, so that one can be made again alone.
        rng = random.Random(f'{seed} {i}')
        torch.manual_seed(rng.randrange(2**32))
        call, args, want = FAMILIES[family](rng)
        print(json.dumps({'number': i, 'family': family, 'call': call, 'args': args, 'want': want}))


if __name__ == '__main__':
    main()
