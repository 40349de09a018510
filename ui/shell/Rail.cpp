#include "ui/shell/Rail.h"

#include "ui/shell/Page.h"
#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kitapdar::ui {

class Rail::PageButton : public QAbstractButton {
public:
    PageButton(const PageDescription& page, QString key, QWidget* parent)
        : QAbstractButton(parent), m_page(page), m_key(std::move(key)) {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        keepWorded(this, [this] { word(); });
        onStyleChange(this, [this](const Look&) { updateGeometry(); });
    }

    const QString& page() const { return m_page.id; }

    void setNarrow(bool narrow) {
        m_narrow = narrow;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override {
        const Look look = lookOf(this);
        const int icon = look.px(iconSide);
        if (m_narrow) return {look.px(56), look.px(44)};
        const int word = QFontMetrics(look.font(Type::Body, true)).horizontalAdvance(text());
        return {std::max(look.px(148), word + icon + look.px(space::l + space::m + space::l)), look.px(44)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Look look = lookOf(this);
        const Colours& c = look.colours();
        QPainter painter(this);
        if (isChecked())
            painter.fillRect(rect(), mix(c.accent, c.window, 0.12));
        else if (underMouse())
            painter.fillRect(rect(), mix(c.text, c.window, 0.04));
        if (isChecked()) painter.fillRect(0, 0, look.px(size::edge), height(), c.accent);
        const int icon = look.px(iconSide);
        const int left = m_narrow ? (width() - icon) / 2 : look.px(space::l);
        paintIcon(painter, m_page.icon, QRect(left, 0, icon, height()), isChecked() ? c.accent : c.secondary);
        if (!m_narrow) {
            painter.setFont(look.font(Type::Body, isChecked()));
            painter.setPen(c.text);
            painter.drawText(rect().adjusted(left + icon + look.px(space::m), 0, -look.px(space::s), 0),
                             Qt::AlignLeft | Qt::AlignVCenter, text());
        }
        if (hasFocus())
            paintRounded(painter, rect().adjusted(look.px(2), look.px(2), -look.px(2), -look.px(2)),
                         look.px(size::radius), {}, c.accent, look.px(size::focusRing));
    }

private:
    static constexpr int iconSide = 22;

    void word() {
        const QString title = m_page.title();
        setText(title);
        setAccessibleName(title);
        setToolTip(m_key.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, m_key));
        updateGeometry();
        update();
    }

    const PageDescription& m_page;
    QString m_key;
    bool m_narrow = false;
};

Rail::Rail(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    keepStyled(this, [this](const Look& look) { m_layout->setContentsMargins(0, look.px(space::s), 0, 0); });
}

void Rail::add(const PageDescription& page, const QString& key) {
    auto* place = new PageButton(page, key, this);
    m_layout->insertWidget(static_cast<int>(m_places.size()), place);
    m_places.push_back(place);
    connect(place, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place->page()); });
}

void Rail::setCurrent(const Page& page) {
    for (PageButton* place : m_places) place->setChecked(place->page() == page.id());
}

void Rail::setNarrow(bool narrow) {
    m_narrow = narrow;
    for (PageButton* place : m_places) place->setNarrow(narrow);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor line = lookOf(this).colours().hairline;
    painter.fillRect(width() - 1, 0, 1, height(), line);
}

} // namespace kitapdar::ui
