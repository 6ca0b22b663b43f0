// The outlines of the shapes in the shader's language: how far a point is from each, in radii; below 0 inside. y points up.
//
// `shapePaths` of graph/shapes.ts are the same outlines for paper. All is told in single numbers, no vectors: so a test can have
// it run, and hold the two to each other.

export const shapeOutlines = /* glsl */ `
float polygon(float x, float y, float corners, float apothem) {
  float step = 6.2831853 / corners;
  float angle = atan(x, y);
  float turn = angle - (floor(angle / step) + 0.5) * step;
  return cos(turn) * length(vec2(x, y)) - apothem;
}

float plus(float x, float y, float arm, float reach) {
  float across = abs(x);
  float up = abs(y);
  return max(min(across, up) - arm, max(across, up) - reach);
}

float star(float x, float y) {
  float step = 1.2566371;
  float angle = atan(x, y);
  float turn = abs(angle - floor(angle / step + 0.5) * step);
  float across = sin(turn) * length(vec2(x, y));
  float up = cos(turn) * length(vec2(x, y)) - 1.3;
  // From the tip to the notch beside it.
  float sideAcross = 0.6 * sin(step / 2.0);
  float sideUp = 0.6 * cos(step / 2.0) - 1.3;
  return (up * sideAcross - across * sideUp) / length(vec2(sideAcross, sideUp));
}

float outline(float x, float y, int shape) {
  float across = abs(x);
  float up = abs(y);
  if (shape == 0) return length(vec2(x, y)) - 1.0;
  if (shape == 1) return abs(length(vec2(x, y)) - 0.775) - 0.275;
  if (shape == 2) return max(across, up) - 0.88;
  if (shape == 3) return (across + up - 1.3) * 0.7071;
  if (shape == 4) return polygon(y, x, 6.0, 0.9);
  if (shape == 5) return polygon(x, y, 5.0, 0.87);
  if (shape == 6) return polygon(x, y, 3.0, 0.62);
  if (shape == 7) return polygon(-x, -y, 3.0, 0.62);
  if (shape == 8) return star(x, y);
  if (shape == 9) return plus(x, y, 0.4, 1.05);
  if (shape == 10) return plus((x + y) * 0.7071, (x - y) * 0.7071, 0.4, 1.05);
  if (shape == 11) return max(across - 0.7, up - 1.05);
  return abs(max(across, up) - 0.7) - 0.25;
}

// Of a shape with what it goes round.
// The outline is not asked for again: its code stands wherever it is, and takes the driver long to compile.
float body(float x, float y, int shape, float edge) {
  if (shape == 1) return length(vec2(x, y)) - 1.05;
  if (shape == 12) return max(abs(x), abs(y)) - 0.95;
  return edge;
}
`
