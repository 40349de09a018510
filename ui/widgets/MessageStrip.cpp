#include "ui/widgets/MessageStrip.h"

#include "ui/theme/Follow.h"
#include "ui/theme/Style.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/StateLabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace kitapdar::ui {

namespace {

void announce(QWidget& widget, const QString& text) {
    widget.setAccessibleName(text);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// Words that take three lines at most, so that a long message does not push the page up.
class FewLines : public Label {
public:
    void setWhole(const QString& text) {
        m_whole = text;
        fit();
    }
    /// The least width in which nothing is left out.
    int wholeWidth() const {
        constexpr int step = 20; // px
        int least = step;
        for (int most = QFontMetrics(font()).horizontalAdvance(m_whole) + step; least < most;) {
            const int between = least + (most - least) / 2;
            if (fits(m_whole, between))
                most = between;
            else
                least = between + 1;
        }
        return least;
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        Label::resizeEvent(event);
        fit();
    }
    void showEvent(QShowEvent* event) override {
        Label::showEvent(event);
        fit();
    }

private:
    bool fits(const QString& text) const { return fits(text, width()); }
    bool fits(const QString& text, int width) const {
        constexpr int mostLines = 3;
        const QFontMetrics metrics(font());
        const QRect room(0, 0, width, QWIDGETSIZE_MAX);
        return metrics.boundingRect(room, Qt::TextWordWrap, text).height() <= mostLines * metrics.lineSpacing();
    }

    void fit() {
        if (!isVisible() || fits(m_whole)) return setText(m_whole);
        qsizetype fitting = 0;
        for (qsizetype step = m_whole.size(); step > 0; step /= 2) {
            while (fitting + step < m_whole.size() && fits(m_whole.left(fitting + step) + QChar(u'…'))) fitting += step;
        }
        setText(m_whole.left(fitting).trimmed() + QChar(u'…'));
    }

    QString m_whole;
};

/// The action runs after the message is gone, so that it may say something itself.
template <class Bearer>
void act(Bearer& bearer, void (Bearer::*away)()) {
    const auto run = bearer.message().run;
    (bearer.*away)();
    if (run) run();
}

} // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent), m_words(new Label), m_action(new QPushButton), m_close(new QToolButton) {
    m_words->setWordWrap(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(iconOf(Icon::Close, Tone::Secondary));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, [this] { act(*this, &MessageStrip::clear); });
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::clear);
    clear();
    keepWorded(m_close, [this] {
        m_close->setAccessibleName(tr("Close message"));
        m_close->setToolTip(tr("Close message"));
    });
    onLanguageChange(this, [this] { word(); });
    keepStyled(this, [this, layout](const Look& look) {
        setMinimumHeight(look.px(40));
        layout->setContentsMargins(look.px(space::m + size::icon + space::s), look.px(space::xs), look.px(space::s),
                                   look.px(space::xs));
        layout->setSpacing(look.px(space::s));
        m_close->setFixedSize(look.px(28), look.px(28));
    });
}

void MessageStrip::say(Message message) {
    m_message = std::move(message);
    word();
    m_action->setVisible(bool(m_message.action));
    m_close->setVisible(true);
    update();
}

void MessageStrip::word() {
    if (isEmpty()) return;
    m_words->setText(m_message.text());
    m_action->setText(m_message.actionText());
    announce(*this, m_message.text());
}

void MessageStrip::clear() {
    const bool said = !isEmpty();
    m_message = {};
    m_words->clear();
    m_action->hide();
    m_close->hide();
    update();
    if (said) Q_EMIT cleared();
}

void MessageStrip::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    const Look look = lookOf(this);
    paintRounded(painter, rect(), look.px(size::radius), look.tint(m_message.tone));
    const int side = look.px(size::icon);
    paintIcon(painter, iconOfTone(m_message.tone), QRect(look.px(space::m), (height() - side) / 2, side, side),
              look.tone(m_message.tone));
}

MessageLine::MessageLine(QWidget* parent)
    : QWidget(parent), m_words(new FewLines), m_action(new QPushButton), m_close(new QToolButton) {
    setObjectName(QStringLiteral("messages"));
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(iconOf(Icon::Close, Tone::Secondary));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_passing = {};
        showNewest();
    });
    connect(m_action, &QPushButton::clicked, this, [this] { act(*this, &MessageLine::dismiss); });
    connect(m_close, &QToolButton::clicked, this, &MessageLine::dismiss);
    keepWorded(m_close, [this] {
        m_close->setAccessibleName(tr("Close message"));
        m_close->setToolTip(tr("Close message"));
    });
    keepStyled(this, [this, layout](const Look& look) {
        layout->setContentsMargins(look.px(space::s + size::icon + space::s), 0, look.px(space::xs), 0);
        layout->setSpacing(look.px(space::xs));
        m_close->setFixedSize(look.px(28), look.px(28));
    });
    onLanguageChange(this, [this] { showNewest(); });
    showNewest();
}

int MessageLine::wholeWidth() const {
    if (isEmpty()) return minimumWidth();
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() + static_cast<const FewLines*>(m_words)->wholeWidth();
    if (message().action) width += m_action->sizeHint().width() + layout()->spacing();
    return width + m_close->width() + layout()->spacing();
}

void MessageLine::tell(Message message) {
    if (message.tone == Tone::Info && !message.action) {
        m_lasting = {};
        return done(std::move(message));
    }
    m_timer.stop();
    m_passing = {};
    m_lasting = std::move(message);
    showNewest();
}

void MessageLine::done(Message message) {
    m_passing = std::move(message);
    m_timer.start();
    showNewest();
}

void MessageLine::remind(Message message) {
    m_reminder = std::move(message);
    showNewest();
}

void MessageLine::clear() {
    if (m_lasting.isEmpty()) return;
    m_lasting = {};
    showNewest();
}

void MessageLine::leavePage() {
    if (m_fresh) return;
    m_timer.stop();
    if (&message() == &m_reminder) m_reminder = {};
    m_passing = {};
    m_lasting = {};
    showNewest();
}

/// The one that is shown, no other.
void MessageLine::dismiss() {
    m_timer.stop();
    for (Message* each : {&m_passing, &m_lasting, &m_reminder}) {
        if (&message() != each) continue;
        *each = {};
        break;
    }
    showNewest();
}

void MessageLine::showNewest() {
    const Message& shown = message();
    const QString text = shown.text();
    static_cast<FewLines*>(m_words)->setWhole(text); // the tooltip has all of it
    m_action->setText(shown.actionText());
    m_action->setVisible(bool(shown.action));
    m_close->setVisible(!shown.isEmpty());
    setToolTip(text);
    if (shown.isEmpty()) {
        setAccessibleName({});
    } else {
        announce(*this, text);
        m_fresh = true;
        QMetaObject::invokeMethod(
            this, [this] { m_fresh = false; }, Qt::QueuedConnection);
    }
    update();
    Q_EMIT changed();
}

void MessageLine::enterEvent(QEnterEvent*) { m_timer.stop(); }

void MessageLine::leaveEvent(QEvent*) {
    if (!m_passing.isEmpty()) m_timer.start();
}

void MessageLine::paintEvent(QPaintEvent*) {
    if (isEmpty()) return;
    QPainter painter(this);
    const Look look = lookOf(this);
    paintRounded(painter, rect(), look.px(size::radius), look.tint(message().tone));
    const int side = look.px(size::icon);
    paintIcon(painter, iconOfTone(message().tone), QRect(look.px(space::s), (height() - side) / 2, side, side),
              look.tone(message().tone));
}

} // namespace kitapdar::ui
