"""The walk of a photo from grey to colour: predict once, read as often as wanted, render.

    prediction = colorizer.predict(photo.grey)                      # a network's time
    field = chroma_field(prediction, settings)                      # milliseconds
    picture = Rendering(photo.grey, field, depth=8)                 # rows as they are wanted

The window, the command line and batches all take it.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial

import cv2
import numpy as np

from core.base.arrays import Float32Array, Float32Plane, GreyPlane
from core.colorize.hints import Hint
from core.colorize.large_networks import LargeNetworks, is_large
from core.colour.chroma_field import ChromaField, Part, guided_field, only_within
from core.colour.cielab import grey_to_lightness
from core.colour.colour_settings import ColourSettings
from core.colour.render import Depth, Rendering
from core.image.photo import Photo
from core.model.contract import InputSpec, NetworkSize, network_size, spread_of
from core.model.network import Network, load_network
from core.model.package import Package
from core.model.prediction import Prediction, Relation, Told, predicted, read_ab

#: Shift of b* at temperature 1, and of a* at tint 1.
_TEMPERATURE_AB = 16.0
_TINT_AB = 12.0


class Colorizer:
    """A model ready to run; one instance a thread.

    Args:
        package: a verified model package.
        threads: for the network.
        large: where its network is, if that is too large to have one here; None: it is here.

    Raises:
        PackageError: the network does not load.
        MemoryError: there is no room for it.
    """

    def __init__(
        self, package: Package, *, threads: int = 1, large: LargeNetworks | None = None
    ) -> None:
        self.card = package.card
        #: Whether photos wait for its network one after the other.
        self.is_large = large is not None and is_large(package)
        self._network: Callable[[], AbstractContextManager[Network]]
        if large is not None and is_large(package):
            self._network = partial(large.held, package)
            with self._network():  # whether it loads is to be known now
                pass
        else:
            network = load_network(package, threads=threads)
            self._network = lambda: nullcontext(network)

    def predict(self, grey: GreyPlane, *, for_hints: bool = False) -> Prediction:
        """Ask the network about a photo, (h, w) of any size, at the network's own size.

        Args:
            grey: the photo.
            for_hints: also ask which places belong together, if the network knows.

        Raises:
            PackageError: the network fails on this input.
        """
        lightness = fit_to_network(grey, self.card.input)
        card = self.card
        relation = None
        with self._network() as network:
            if for_hints and card.relation is not None:
                answer, numbers = network.run_related(lightness)
                relation = Relation(numbers, card.relation)
            else:
                answer = network.run(lightness)
        prediction = predicted(answer, lightness, card.output, relation)
        if not for_hints:
            return prediction
        return replace(
            prediction,
            fine=_fine_lightness(grey, lightness, prediction),
            spread=spread_of(prediction.answer, prediction.output),
            hint_inputs=card.hint_inputs,
        )

    def told(self, prediction: Prediction, grey: GreyPlane, hints: Sequence[Hint]) -> Prediction:
        """Ask a network that takes hints once more, with these; of any other nothing is asked.

        Args:
            prediction: of the photo by this network, made `for_hints`; what it was told before
                counts no longer.
            grey: the photo.
            hints: any number; where they are those that it was told last, it is not asked again.

        Raises:
            PackageError: the network fails on this input.
        """
        from core.colorize.told_hints import hint_planes, is_told

        if is_told(prediction, hints):
            return prediction
        size = network_size(NetworkSize(*grey.shape), self.card.input)
        planes = hint_planes(prediction, hints, size.height, size.width)
        if planes is None:
            return replace(prediction, told=None)
        lightness = fit_to_network(grey, self.card.input)
        with self._network() as network:
            answer = network.run(lightness, planes)
        cells = predicted(answer, lightness, self.card.output).answer
        return replace(prediction, told=Told(cells, planes))


def _fine_lightness(
    grey: GreyPlane, lightness: Float32Plane, prediction: Prediction
) -> Float32Plane:
    """Give the lightness of the finer grid that hints follow edges on."""
    from core.colorize.hint_cells import fine_size

    size = NetworkSize(*fine_size(*prediction.guide.shape))
    return lightness if lightness.shape == (size.height, size.width) else _fitted(grey, size)


def fit_to_network(grey: GreyPlane, spec: InputSpec) -> Float32Plane:
    """Bring a photo to the network's size: (h, w) float32, L* 0..100."""
    return _fitted(grey, network_size(NetworkSize(*grey.shape), spec))


def _fitted(grey: GreyPlane, size: NetworkSize) -> Float32Plane:
    # A whole factor first: averaging blocks takes a quarter of the time of averaging areas that
    # cut through pixels. The pixels beyond the last whole block, under 0.2 % of a side, go.
    factor = min(grey.shape[0] // (4 * size.height), grey.shape[1] // (4 * size.width))
    if factor > 1:
        rows, columns = grey.shape[0] // factor, grey.shape[1] // factor
        blocks = grey[: rows * factor, : columns * factor]
        grey = _resized(blocks, NetworkSize(rows, columns))
    return grey_to_lightness(_resized(grey, size))


def _resized(grey: GreyPlane, size: NetworkSize) -> GreyPlane:
    shrinks = grey.shape[0] >= size.height and grey.shape[1] >= size.width
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    resized = cv2.resize(grey, (size.width, size.height), interpolation=interpolation)
    if grey.dtype == np.uint8:
        return resized.astype(np.uint8, copy=False)
    return resized.astype(np.uint16, copy=False)


def chroma_field(
    prediction: Prediction,
    settings: ColourSettings,
    hints: Sequence[Hint] = (),
    *,
    there: Part | None = None,
) -> ChromaField:
    """Read a prediction by the settings; the field serves the photo and any smaller copy.

    Hints come last: a hinted place has the colour that was asked for, whatever the settings, as
    far as sRGB has it at the lightness of the place.

    Args:
        prediction: of the network; of one that takes hints, told these (`Colorizer.told`), or they
            are spread as if it took none.
        settings: how it is read.
        hints: colours that were asked for.
        there: the part of the photo that its file holds; the rest stays grey. None: all of it.
    """
    field = _field_of(prediction, settings, hints)
    return field if there is None else only_within(field, there)


def shown_ab(prediction: Prediction, settings: ColourSettings) -> Float32Array:
    """Give the colours of a prediction's cells as the settings show them: (h, w, 2), a* and b*."""
    return as_shown(read_ab(prediction, vividness=settings.vividness), settings)


def as_shown(ab: Float32Array, settings: ColourSettings) -> Float32Array:
    """Show colours by the settings, but for vividness, which they were read with: (h, w, 2)."""
    chroma, shift = _gain_and_shift(settings)
    return ab * chroma + shift


def _gain_and_shift(settings: ColourSettings) -> tuple[np.float32, Float32Array]:
    """Return what the settings multiply colours by, and then add to a* and b*."""
    shift = np.array([settings.tint * _TINT_AB, settings.temperature * _TEMPERATURE_AB], np.float32)
    chroma = np.float32(settings.strength * settings.saturation)
    return chroma, shift * np.float32(settings.strength)


def _field_of(
    prediction: Prediction, settings: ColourSettings, hints: Sequence[Hint]
) -> ChromaField:
    ab = read_ab(prediction, vividness=settings.vividness)
    field = _shown_field(ab, prediction, settings)
    if not hints:
        return field
    # What spreads hints is loaded with the first one: most photos of an archive have none.
    from core.colorize.hint_spreading import hinted_field
    from core.colorize.told_hints import told_ab

    told = told_ab(prediction, hints, vividness=settings.vividness)
    if told is None:
        return hinted_field(prediction, as_shown(ab, settings), field, hints)
    shown = _shown_field(told, prediction, settings)
    return hinted_field(prediction, as_shown(told, settings), shown, hints, untold=field)


def _shown_field(ab: Float32Array, prediction: Prediction, settings: ColourSettings) -> ChromaField:
    """Carry the colours of cells along the edges, and show them by the settings."""
    chroma, shift = _gain_and_shift(settings)
    field = guided_field(ab, prediction.guide)
    return ChromaField(slope=field.slope * chroma, offset=field.offset * chroma + shift)


def colorize(
    photo: Photo,
    colorizer: Colorizer,
    settings: ColourSettings,
    *,
    hints: Sequence[Hint] = (),
    depth: Depth,
    seen: Callable[[Prediction], None] = lambda prediction: None,
) -> Rendering:
    """Take the whole walk to a picture, uint8 or uint16 sRGB; `seen` is told the prediction."""
    prediction = colorizer.predict(photo.grey, for_hints=bool(hints))
    if hints:
        prediction = colorizer.told(prediction, photo.grey, hints)
    seen(prediction)
    field = chroma_field(prediction, settings, hints, there=photo.there)
    return Rendering(photo.grey, field, depth=depth)
