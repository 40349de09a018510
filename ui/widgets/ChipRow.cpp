#include "ui/widgets/ChipRow.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/widgets/FlowLayout.h"

#include <QAbstractButton>
#include <QPainter>

namespace kitapdar::ui {

namespace {

class ChipButton : public QAbstractButton {
public:
    ChipButton(const QString& text, const QString& hint) {
        setText(text);
        setToolTip(hint);
        setAccessibleName(text);
        setAccessibleDescription(hint);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const Look look = lookOf(this);
        return {fontMetrics().horizontalAdvance(text()) + look.px(14 + 3 * space::s),
                std::max(fontMetrics().height() + look.px(space::xs), look.px(26))};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Look look = lookOf(this);
        const Colours& colours = look.colours();
        const QColor fill = mix(colours.accent, colours.window, underMouse() ? 0.2 : 0.12);
        paintRounded(painter, rect(), height() / 2.0, fill, hasFocus() ? colours.accent : QColor(),
                     hasFocus() ? look.px(size::focusRing) : 1);
        const int pad = look.px(space::s);
        const int side = look.px(14);
        const QRect words = rect().adjusted(pad, 0, -2 * pad - side + pad / 2, 0);
        painter.setPen(colours.text);
        painter.drawText(words, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
        paintIcon(painter, Icon::Close, QRect(width() - pad - side, (height() - side) / 2, side, side),
                  colours.secondary);
    }
};

} // namespace

ChipRow::ChipRow(QWidget* parent) : QWidget(parent), m_row(new FlowLayout) {
    setLayout(m_row);
    keepStyled(this, [this](const Look& look) { m_row->setSpacing(look.px(space::s)); });
    hide();
}

void ChipRow::setChips(std::vector<Chip> chips) {
    m_chips = std::move(chips);
    build();
}

void ChipRow::build() {
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    for (const Chip& chip : m_chips) {
        auto* button = new ChipButton(chip.text, tr("Remove this filter"));
        connect(button, &QAbstractButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
        m_row->addWidget(button);
    }
    setVisible(!m_chips.empty());
}

bool ChipRow::removeLast() {
    if (m_chips.empty()) return false;
    const QString last = m_chips.back().id;
    Q_EMIT removed(last);
    return true;
}

} // namespace kitapdar::ui
