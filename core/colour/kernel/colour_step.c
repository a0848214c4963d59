/* The colour step: grey pixels and a chroma field become sRGB, lightness kept.
 *
 * The same formulas as core/colour/render.py, which is the reference that tests hold this file to
 * and what runs where this file could not be compiled. No header of Python or of any library is
 * needed; core/colour/kernel/__init__.py calls it by ctypes, which lets go of the interpreter's
 * lock meanwhile.
 *
 * Every loop over pixels is a plain one without branches, over blocks that stay in the first cache,
 * so that compilers make vectors of it. On x86 each function exists for several instruction sets
 * and the best that the processor has is chosen when it is called; elsewhere (NEON on 64-bit ARM)
 * what the compiler takes for granted is enough.
 */

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

#if defined(_MSC_VER)
#define ALWAYS_INLINE static __forceinline
#define RESTRICT __restrict
#else
#define ALWAYS_INLINE static inline __attribute__((always_inline))
#define RESTRICT restrict
#endif

#if (defined(__x86_64__) || defined(__i386__)) && (defined(__GNUC__) || defined(__clang__))
#define HAS_SETS 1
#include <cpuid.h>
#else
#define HAS_SETS 0
#endif

/* Raised whenever the functions below take other arguments: the caller refuses another number. */
#define INTERFACE 1

/* Pixels of a block: fifteen arrays of it are within 32 KiB. */
#define BLOCK 256

/* CIELAB's knee, CIE 15:2004, and the slope of the line below it. */
#define KNEE (6.0f / 29.0f)
#define SLOPE (3.0f * KNEE * KNEE)

/* Linear values are carried in units of 1/65535. */
#define UNITS 65535.0f
/* Keeps the headroom above white and below black from being 0; in UNITS. */
#define TINY 0.05f

/* What is the same for all pixels of a picture. */
typedef struct {
    /* For each grey code, two floats: L* (0..100) and Y (0..1). */
    const float *light;
    /* 8-bit sRGB codes of the 65536 linear values from 0 to UNITS. */
    const uint8_t *codes_8;
    /* 16-bit sRGB codes of the same, not rounded, and the last one twice. */
    const float *codes_16;
    /* R, G and B in UNITS gained for each unit of X/Xn - Y, then of Z/Zn - Y. */
    float gain[6];
    /* Channels between one pixel and the next, and where the first and the last channel go:
     * 0 and 2 for RGB, 2 and 0 for BGR. */
    int32_t red_at;
    int32_t blue_at;
} picture_t;

/* Four planes of coefficients, each of `count` rows as wide as the picture: f(X/Xn) is
 * slope_x * L + offset_x, and so for z. A row of the picture lies between two of them. */
typedef struct {
    const float *planes;
    ptrdiff_t plane_step; /* floats from one plane to the next */
    ptrdiff_t row_step;   /* floats from one row to the next */
} field_t;

typedef struct {
    float red[BLOCK], green[BLOCK], blue[BLOCK];
} linear_t;

/* Undo CIELAB's curve: the line is the cube's tangent at the knee. */
ALWAYS_INLINE float undo_lab_curve(float f) {
    float above = f > KNEE ? f : KNEE;
    float below = f < KNEE ? f : KNEE;
    return above * above * above + SLOPE * (below - KNEE);
}

/* Give linear R, G and B, in UNITS, of up to BLOCK pixels.
 *
 * lightness, luminance: of each pixel. low, high: the rows of the field around, share: how much
 * of the upper one counts. A colour outside the gamut is pulled towards the grey of its luminance:
 * divided by the largest excess over the headroom, if that is more than one. */
ALWAYS_INLINE void to_linear(const picture_t *picture, const float *RESTRICT lightness,
                             const float *RESTRICT luminance, const float *RESTRICT low,
                             const float *RESTRICT high, ptrdiff_t plane_step, float share,
                             ptrdiff_t count, linear_t *RESTRICT out) {
    const float *low_ox = low + plane_step, *low_sz = low + 2 * plane_step;
    const float *low_oz = low + 3 * plane_step;
    const float *high_ox = high + plane_step, *high_sz = high + 2 * plane_step;
    const float *high_oz = high + 3 * plane_step;
    const float rx = picture->gain[0], rz = picture->gain[1], gx = picture->gain[2];
    const float gz = picture->gain[3], bx = picture->gain[4], bz = picture->gain[5];
    for (ptrdiff_t i = 0; i < count; ++i) {
        float l = lightness[i], y = luminance[i];
        float slope_x = low[i] + share * (high[i] - low[i]);
        float offset_x = low_ox[i] + share * (high_ox[i] - low_ox[i]);
        float slope_z = low_sz[i] + share * (high_sz[i] - low_sz[i]);
        float offset_z = low_oz[i] + share * (high_oz[i] - low_oz[i]);
        float x = undo_lab_curve(slope_x * l + offset_x) - y;
        float z = undo_lab_curve(slope_z * l + offset_z) - y;
        float red = rx * x + rz * z, green = gx * x + gz * z, blue = bx * x + bz * z;
        float most = red > green ? red : green, least = red < green ? red : green;
        most = most > blue ? most : blue;
        least = least < blue ? least : blue;
        float grey = y * UNITS;
        /* most / above and -least / below, over one divisor. */
        float above = UNITS + TINY - grey, below = grey + TINY;
        float excess = most * below > -least * above ? most * below : -least * above;
        float room = above * below;
        float scale = room / (excess > room ? excess : room);
        out->red[i] = grey + scale * red;
        out->green[i] = grey + scale * green;
        out->blue[i] = grey + scale * blue;
    }
}

ALWAYS_INLINE float clipped(float value) {
    value = value < 0.0f ? 0.0f : value;
    return value > UNITS ? UNITS : value;
}

ALWAYS_INLINE void store_8(const picture_t *picture, const linear_t *RESTRICT from,
                           ptrdiff_t count, uint8_t *RESTRICT out) {
    const uint8_t *codes = picture->codes_8;
    const int32_t red_at = picture->red_at, blue_at = picture->blue_at;
    int32_t red[BLOCK], green[BLOCK], blue[BLOCK];
    for (ptrdiff_t i = 0; i < count; ++i) {
        red[i] = (int32_t)(clipped(from->red[i]) + 0.5f);
        green[i] = (int32_t)(clipped(from->green[i]) + 0.5f);
        blue[i] = (int32_t)(clipped(from->blue[i]) + 0.5f);
    }
    for (ptrdiff_t i = 0; i < count; ++i) {
        out[3 * i + red_at] = codes[red[i]];
        out[3 * i + 1] = codes[green[i]];
        out[3 * i + blue_at] = codes[blue[i]];
    }
}

ALWAYS_INLINE uint16_t code_16(const float *codes, float value) {
    value = clipped(value);
    int32_t place = (int32_t)value;
    float low = codes[place], high = codes[place + 1];
    return (uint16_t)(low + (value - (float)place) * (high - low) + 0.5f);
}

ALWAYS_INLINE void store_16(const picture_t *picture, const linear_t *RESTRICT from,
                            ptrdiff_t count, uint16_t *RESTRICT out) {
    const float *codes = picture->codes_16;
    const int32_t red_at = picture->red_at, blue_at = picture->blue_at;
    for (ptrdiff_t i = 0; i < count; ++i) {
        out[3 * i + red_at] = code_16(codes, from->red[i]);
        out[3 * i + 1] = code_16(codes, from->green[i]);
        out[3 * i + blue_at] = code_16(codes, from->blue[i]);
    }
}

/* One strip: blocks of columns outside, rows inside, so that the field's part stays in the cache. */
ALWAYS_INLINE void strip(const picture_t *picture, const field_t *field, const void *grey,
                         ptrdiff_t grey_step, int32_t grey_bytes, const int32_t *low_rows,
                         const int32_t *high_rows, const float *shares, ptrdiff_t rows,
                         ptrdiff_t width, void *out, ptrdiff_t out_step, int32_t out_bytes) {
    float lightness[BLOCK], luminance[BLOCK];
    linear_t linear;
    for (ptrdiff_t left = 0; left < width; left += BLOCK) {
        ptrdiff_t count = width - left < BLOCK ? width - left : BLOCK;
        for (ptrdiff_t row = 0; row < rows; ++row) {
            const float *light = picture->light;
            if (grey_bytes == 1) {
                const uint8_t *codes = (const uint8_t *)grey + row * grey_step + left;
                for (ptrdiff_t i = 0; i < count; ++i) {
                    lightness[i] = light[2 * codes[i]];
                    luminance[i] = light[2 * codes[i] + 1];
                }
            } else {
                const uint16_t *codes = (const uint16_t *)grey + row * grey_step + left;
                for (ptrdiff_t i = 0; i < count; ++i) {
                    lightness[i] = light[2 * codes[i]];
                    luminance[i] = light[2 * codes[i] + 1];
                }
            }
            to_linear(picture, lightness, luminance,
                      field->planes + low_rows[row] * field->row_step + left,
                      field->planes + high_rows[row] * field->row_step + left,
                      field->plane_step, shares[row], count, &linear);
            if (out_bytes == 1)
                store_8(picture, &linear, count, (uint8_t *)out + row * out_step + 3 * left);
            else
                store_16(picture, &linear, count, (uint16_t *)out + row * out_step + 3 * left);
        }
    }
}

/* The field of each pixel, (4, rows, width), by the very arithmetic of `to_linear`: what is laid
 * over some of it leaves the others bit for bit as they were. */
ALWAYS_INLINE void spread(const field_t *field, const int32_t *low_rows, const int32_t *high_rows,
                          const float *shares, ptrdiff_t rows, ptrdiff_t width,
                          float *RESTRICT out) {
    for (ptrdiff_t plane = 0; plane < 4; ++plane)
        for (ptrdiff_t row = 0; row < rows; ++row) {
            const float *planes = field->planes + plane * field->plane_step;
            const float *low = planes + low_rows[row] * field->row_step;
            const float *high = planes + high_rows[row] * field->row_step;
            const float share = shares[row];
            float *to = out + (plane * rows + row) * width;
            for (ptrdiff_t i = 0; i < width; ++i) to[i] = low[i] + share * (high[i] - low[i]);
        }
}

#define SPREAD_ARGUMENTS                                                                          \
    const field_t *field, const int32_t *low_rows, const int32_t *high_rows, const float *shares, \
        ptrdiff_t rows, ptrdiff_t width, float *out
#define SPREAD_FORWARDED field, low_rows, high_rows, shares, rows, width, out
#define ARGUMENTS                                                                                 \
    const picture_t *picture, const field_t *field, const void *grey, ptrdiff_t grey_step,        \
        int32_t grey_bytes, const int32_t *low_rows, const int32_t *high_rows,                    \
        const float *shares, ptrdiff_t rows, ptrdiff_t width, void *out, ptrdiff_t out_step,      \
        int32_t out_bytes
#define FORWARDED                                                                                 \
    picture, field, grey, grey_step, grey_bytes, low_rows, high_rows, shares, rows, width, out,   \
        out_step, out_bytes

#if HAS_SETS
__attribute__((target("avx2,fma"))) static void strip_avx2(ARGUMENTS) { strip(FORWARDED); }

__attribute__((target("avx2,fma"))) static void spread_avx2(SPREAD_ARGUMENTS) {
    spread(SPREAD_FORWARDED);
}

/* Ask the processor, and whether the system keeps the wide registers, by hand: not every
 * compiler's own question is linked into a library without its runtime. */
static int32_t has_avx2(void) {
    unsigned a, b, c, d, kept, spare;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
    if (!(c & (1u << 12)) || !(c & (1u << 27)) || !(c & (1u << 28))) return 0; /* FMA, OSXSAVE, AVX */
    __asm__("xgetbv" : "=a"(kept), "=d"(spare) : "c"(0));
    if ((kept & 6u) != 6u) return 0;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
    return (b & (1u << 5)) != 0;
}
#endif

static void strip_plain(ARGUMENTS) { strip(FORWARDED); }

static void spread_plain(SPREAD_ARGUMENTS) { spread(SPREAD_FORWARDED); }

EXPORTED int32_t autochrome_interface(void) { return INTERFACE; }

/* What the processor has: 0 what the compiler takes for granted, 1 AVX2. */
EXPORTED int32_t autochrome_best_set(void) {
#if HAS_SETS
    return has_avx2();
#else
    return 0;
#endif
}

/* Colour `rows` rows. Steps are in items of the array that they belong to: codes of grey and of
 * out. grey_bytes, out_bytes: 1 for 8 bits, 2 for 16. set: of autochrome_best_set, or less. */
EXPORTED void autochrome_colour_strip(ARGUMENTS, int32_t set) {
#if HAS_SETS
    if (set == 1) {
        strip_avx2(FORWARDED);
        return;
    }
#endif
    (void)set;
    strip_plain(FORWARDED);
}

/* Fill `out`, (4, rows, width), with the field of each pixel of `rows` rows. */
EXPORTED void autochrome_spread_field(SPREAD_ARGUMENTS, int32_t set) {
#if HAS_SETS
    if (set == 1) {
        spread_avx2(SPREAD_FORWARDED);
        return;
    }
#endif
    (void)set;
    spread_plain(SPREAD_FORWARDED);
}
