// Rows of a form of which one is shown at times only.
#pragma once

class QFormLayout;
class QWidget;

namespace kitapdar::ui {

/// Shows or hides the row of a field, also of one that stands above its hint. Does nothing while the field is in no
/// row.
void setFieldVisible(QFormLayout& form, const QWidget* field, bool visible);

} // namespace kitapdar::ui
