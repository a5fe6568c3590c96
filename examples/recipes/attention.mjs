// Attention with a key padding mask and a causal mask, ported from PyTorch line by line: npm install colmask
import { attention, manualSeed, masks, randn, setPrintOptions } from 'colmask'

// torch.set_printoptions(precision=3, sci_mode=False)
setPrintOptions({ precision: 3, sciMode: false })

// torch.manual_seed(0)
manualSeed(0)

// q = torch.randn(2, 1, 4, 8)
// k = torch.randn(2, 1, 4, 8)
// v = torch.randn(2, 1, 4, 2)
const q = randn([2, 1, 4, 8])
const k = randn([2, 1, 4, 8])
const v = randn([2, 1, 4, 2])

// lengths = torch.tensor([4, 2])
// key_padding_mask = torch.arange(4)[None, :] >= lengths[:, None]      # True = masked out
const keyPaddingMask = masks.padding([4, 2], 4)

// causal = torch.ones(4, 4, dtype=torch.bool).triu(1)                  # True = masked out
const causal = masks.causal(4)

// mask = causal | key_padding_mask[:, None, None, :]
const mask = causal.logicalOr(keyPaddingMask.reshape([2, 1, 1, 4]))

// scores = q @ k.transpose(-2, -1) / 8 ** 0.5
// weights = scores.masked_fill(mask, float("-inf")).softmax(dim=-1)
// out = weights @ v
const { out, weights } = attention(q, k, v, { mask, returnWeights: true })

// Or, in PyTorch 2, where True = keep:
// out = F.scaled_dot_product_attention(q, k, v, attn_mask=~mask)

// print(weights)
// print(out)
console.log(`${weights}`)
console.log(`${out}`)
