#include "ui/widgets/MarkBar.h"

#include "ui/theme/Follow.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Worded.h"
#include "wording/Format.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kitapdar::ui {

MarkBar::MarkBar(QWidget* parent)
    : QWidget(parent),
      m_text(new Label({}, Type::Body, Tone::Normal, true)),
      m_clear(makeIconButton(Icon::Close, [this] { return tr("Clear the marks (Esc)"); })) {
    setAutoFillBackground(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_clear);
    row->addStretch();
    m_text->setWords([this] { return text(); });
    connect(m_clear, &QToolButton::clicked, this, &MarkBar::clearWanted);
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    hide();
}

void MarkBar::applyLook(const Look& look) {
    layout()->setContentsMargins(look.px(space::m), 0, look.px(space::m), 0);
    layout()->setSpacing(look.px(space::s));
    setFixedHeight(look.px(size::row));
}

QString MarkBar::text() const {
    QStringList parts;
    if (m_rows.count > 0) parts << tr("Marked: %1").arg(numberText(m_rows.count));
    if (m_rows.count > 0 && m_rows.sum) parts << tr("Sum: %1").arg(moneyText(*m_rows.sum));
    if (m_rows.count > 0 && m_rows.ofAnotherList) parts << tr("Marks of other filters are kept");
    if (m_rows.dropped > 0) parts << tr("Marks that went with another list: %1").arg(numberText(m_rows.dropped));
    return parts.join(QStringLiteral(" · "));
}

void MarkBar::show(const MarkedRows& rows) {
    m_rows = rows;
    m_text->setWords([this] { return text(); });
    setVisible(saysSomething());
}

} // namespace kitapdar::ui
