#include "ui/widgets/HintWidth.h"

#include "ui/theme/Follow.h"

#include <QAction>
#include <QLineEdit>

namespace kitapdar::ui {

void keepHintWhole(QLineEdit& field) {
    const auto fit = [&field] {
        constexpr int edges = 28, sign = 24; // px at 100 %
        const Look look = lookOf(&field);
        const int signs = static_cast<int>(field.actions().size()) + (field.isClearButtonEnabled() ? 1 : 0);
        field.setMinimumWidth(field.fontMetrics().horizontalAdvance(field.placeholderText()) +
                              look.px(edges + signs * sign));
    };
    onLanguageChange(&field, fit);
    keepStyled(&field, [fit](const Look&) { fit(); });
}

} // namespace kitapdar::ui
