// Hints in fields are read whole.
#pragma once

class QLineEdit;

namespace kitapdar::ui {

/// From now on the field is never narrower than the hint in it, with the signs beside it, in every language and scale.
void keepHintWhole(QLineEdit& field);

} // namespace kitapdar::ui
