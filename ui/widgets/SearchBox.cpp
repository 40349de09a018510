#include "ui/widgets/SearchBox.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace kitapdar::ui {

SearchBox::SearchBox(QWidget* parent) : QWidget(parent), m_field(new QLineEdit), m_clear(new QToolButton) {
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setIcon(iconOf(Icon::Close, Tone::Secondary));
    m_clear->setVisible(false);
    setFocusProxy(m_field);
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_field);
    layout->addWidget(m_clear);
    connect(m_field, &QLineEdit::textEdited, this, &SearchBox::edited);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        if (text.isEmpty()) m_strokes.clear();
        if (text.isEmpty() && !m_submitting) Q_EMIT emptied();
        update();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_field->clear();
        Q_EMIT edited(QString());
    });
    keepStyled(this, [this](const Look& look) { applyLook(look); });
    keepWorded(m_clear, [this] {
        m_clear->setToolTip(tr("Clear (Esc)"));
        m_clear->setAccessibleName(tr("Clear"));
    });
}

void SearchBox::setPlaceholder(Words words) {
    keepWorded(m_field, [this, words = std::move(words)] {
        m_field->setPlaceholderText(words());
        m_field->setAccessibleName(words());
    });
}

void SearchBox::setKeyHint(const QString& key) {
    m_keyHint = key;
    applyLook(lookOf(this));
}

void SearchBox::setText(const QString& text) { m_field->setText(text); }
QString SearchBox::text() const { return m_field->text(); }
void SearchBox::clear() { m_field->clear(); }

void SearchBox::setBusy(bool busy) {
    m_busy = busy;
    update();
}

void SearchBox::setQueueDepth(int depth) {
    m_depth = depth;
    update();
}

void SearchBox::applyLook(const Look& look) {
    setFixedHeight(look.px(size::searchBox));
    const int edge = look.px(space::m);
    layout()->setContentsMargins(edge + look.px(size::icon) + look.px(space::xs), 1, badgeWidth(), 1);
    m_clear->setFixedSize(look.px(24), look.px(24));
    update();
}

int SearchBox::badgeWidth() const {
    // Room for the key, the dot and a two-figure badge, kept also when they are not shown.
    const Look look = lookOf(this);
    return look.px(space::m + 8 + 40 + space::s) + fontMetrics().horizontalAdvance(m_keyHint);
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field) return false;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent*>(event));
}

bool SearchBox::keyPressed(const QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & ~Qt::KeypadModifier) return false; // Ctrl+Enter belongs to the window
        submit();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty()) {
            Q_EMIT leaveRequested();
        } else {
            m_field->clear();
            Q_EMIT edited(QString());
        }
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT navigated(event.key());
        return true;
    case Qt::Key_Backspace:
        if (!m_strokes.empty()) m_strokes.pop_back();
        return false;
    default:
        if (const auto stroke = strokeOf(event)) m_strokes.push_back(*stroke);
        return false;
    }
}

QString SearchBox::typedKeys(const QString& text) const {
    QString typed;
    for (const KeyStroke& stroke : m_strokes) typed += stroke.text;
    return typed == text ? m_decoder.byScanCodes(m_strokes).value_or(QString()) : QString();
}

void SearchBox::submit() {
    const QString text = m_field->text();
    const QString keys = typedKeys(text);
    m_submitting = true;
    m_field->clear();
    m_submitting = false;
    Q_EMIT submitted(text.trimmed(), keys.trimmed());
}

void SearchBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look look = lookOf(this);
    const Colours& c = look.colours();
    const bool focused = m_field->hasFocus();
    paintRounded(painter, rect(), look.px(size::radius), c.surface, focused ? c.accent : c.edge,
                 focused ? look.px(size::focusRing) : 1);
    const int icon = look.px(size::icon);
    paintIcon(painter, m_field->text().isEmpty() ? Icon::Scan : Icon::Search,
              QRect(look.px(space::m), (height() - icon) / 2, icon, icon), focused ? c.accent : c.secondary);

    int right = width() - look.px(space::m);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_keyHint.isEmpty()) {
        const int wide = fontMetrics().horizontalAdvance(m_keyHint);
        painter.setPen(c.secondary);
        painter.drawText(QRect(right - wide, 0, wide + 1, height()), Qt::AlignVCenter, m_keyHint);
        right -= wide + look.px(space::s);
    }
    if (m_depth > 0) {
        const QString number = QString::number(m_depth);
        const int high = look.px(20);
        const int wide = std::max(high, fontMetrics().horizontalAdvance(number) + look.px(10));
        const QRect badge(right - wide, (height() - high) / 2, wide, high);
        paintRounded(painter, badge, high / 2.0, c.accent);
        painter.setPen(c.onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
    } else if (m_busy) {
        const int dot = look.px(8);
        paintRounded(painter, QRect(right - dot, (height() - dot) / 2, dot, dot), dot / 2.0, c.accent);
    }
}

} // namespace kitapdar::ui
