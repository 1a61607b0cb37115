"""The waveform of the selected run: pure models (viewport, ticks, columns), a raster, and widgets that show them."""
