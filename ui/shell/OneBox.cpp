#include "ui/shell/OneBox.h"

#include "ui/input/ScanDetector.h"
#include "ui/shell/StatusBar.h"
#include "ui/theme/Look.h"
#include "ui/widgets/SearchBox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kitapdar::ui {

namespace {

constexpr int perGroup = 6;
constexpr int visibleRows = 16;
constexpr int pauseBeforeAsking = 60; // ms without a key: a word in mid-typing asks nobody

bool hasAny(const std::vector<std::optional<std::vector<Answer>>>& answers) {
    return std::ranges::any_of(answers, [](const auto& group) { return group && !group->empty(); });
}

} // namespace

OneBox::OneBox(QWidget& window, QWidget* parent)
    : QWidget(parent), m_window(window), m_field(new SearchBox(this)), m_list(new ChoiceList(&window)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    m_field->setPlaceholder(
        [] { return tr("Scan or search: a book, a reader, a card, an inventory number, a command"); });
    m_field->setKeyHint(QStringLiteral("F1"));
    m_list->setObjectName(QStringLiteral("answers"));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeAsking);

    connect(m_field, &SearchBox::edited, this, &OneBox::edited);
    connect(m_field, &SearchBox::submitted, this, &OneBox::submitted);
    connect(m_field, &SearchBox::leaveRequested, this, [this] {
        fold();
        Q_EMIT leaveRequested();
    });
    connect(m_field, &SearchBox::navigated, this, [this](int key) {
        if (!isAnswering()) return;
        m_moved = true;
        m_list->move(key);
    });
    connect(m_list, &ChoiceList::taken, this, &OneBox::take);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_isByKeys = false;
        ask(m_field->text().trimmed());
    });
    m_window.installEventFilter(this);
    m_line = m_field->findChild<QLineEdit*>();
    m_line->installEventFilter(this);
    m_line->setProperty(spoiledByRest, true);
    // A slow scanner's keys were asked about before they were known to be a scan and taken out again.
    connect(m_field, &SearchBox::emptied, this, [this] { edited({}); });
}

OneBox::~OneBox() = default;

void OneBox::takeFocus() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!m_field->text().isEmpty()) drop();
}

void OneBox::setText(const QString& text) {
    m_field->setText(text);
    edited(text);
}

void OneBox::edited(const QString& text) {
    m_moved = false;
    if (text.trimmed().isEmpty()) {
        m_pause.stop();
        ++m_generation; // answers to what stood here before come too late
        fold();
        return;
    }
    m_pause.start();
}

void OneBox::submitted(const QString& text, const QString& keys) {
    m_pause.stop();
    const QString asked = text.trimmed();
    if (asked.isEmpty()) {
        fold();
        Q_EMIT finished();
        return;
    }
    Q_EMIT this->asked();
    m_secondReading = keys == asked ? QString() : keys;
    if (m_isByKeys && m_asked == keys && !m_answers.empty()) {
        // The text itself gave no answer, and those to its keys are shown, or on their way.
        m_secondReading = QString();
        m_fallback = Asked{asked, Answers(m_sources.size(), std::vector<Answer>())};
    } else if (m_asked != asked || m_answers.empty()) {
        ask(asked);
    }
    decide();
}

bool OneBox::isComplete() const {
    return std::ranges::all_of(m_answers, [](const auto& each) { return each.has_value(); });
}

/// While it is typed: nobody has an answer to the text, which may be a code typed under the Kazakh layout. True: the
/// keys are asked for.
bool OneBox::askKeys() {
    if (m_secondReading || m_isByKeys || !isComplete() || hasAny(m_answers)) return false;
    const QString keys = m_field->keys();
    if (keys.isEmpty() || keys == m_asked) return false;
    m_isByKeys = true;
    ask(keys);
    return true;
}

void OneBox::ask(const QString& text) {
    if (text.isEmpty()) return;
    const auto alone = std::ranges::find_if(
        m_sources, [&](const auto& source) { return !source->mark().isNull() && text.startsWith(source->mark()); });
    const bool marked = alone != m_sources.end();
    const QString wanted = marked ? text.mid(1).trimmed() : text;
    m_asked = text;
    ++m_generation;
    m_answers.assign(m_sources.size(), std::nullopt);
    m_field->setBusy(true);
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const AnswerSource& source = *m_sources[i];
        const bool asked =
            marked ? m_sources[i] == *alone : source.answersUnmarked() && wanted.size() >= source.leastLength();
        if (!asked) {
            m_answers[i].emplace();
            continue;
        }
        m_sources[i]
            ->find(wanted, marked ? visibleRows - 1 : perGroup)
            .then(this, [this, i, generation = m_generation](std::vector<Answer> found) {
                if (generation == m_generation) arrived(i, std::move(found));
            });
    }
}

void OneBox::arrived(std::size_t source, std::vector<Answer> answers) {
    m_answers[source] = std::move(answers);
    if (askKeys()) return;
    if (!m_secondReading) drop();
    decide();
}

const Answer* OneBox::exact() const {
    for (const auto& group : m_answers) {
        if (!group) continue;
        const auto found = std::ranges::find_if(*group, &Answer::exact);
        if (found != group->end()) return &*found;
    }
    return nullptr;
}

/// Whether the text is a code, though one that is not taken unseen.
bool OneBox::hasCode() const {
    return std::ranges::any_of(
        m_answers, [](const auto& group) { return group && std::ranges::any_of(*group, &Answer::asksTwice); });
}

/// After Enter: the very thing typed as soon as it is known, else the best when everybody has answered.
void OneBox::decide() {
    const bool complete = isComplete();
    if (complete) m_field->setBusy(false);
    if (!m_secondReading) return;
    if (const Answer* found = m_moved ? nullptr : exact()) {
        const auto open = found->open;
        fold();
        return open();
    }
    if (!complete) return;
    if (!m_secondReading->isEmpty() &&
        !m_moved) { // the same keys under the US layout: a number typed under the Kazakh one
        const QString keys = *m_secondReading;
        m_secondReading = QString();
        m_fallback = Asked{m_asked, m_answers};
        return ask(keys);
    }
    if (m_fallback && !hasCode() && (hasAny(m_fallback->answers) || !hasAny(m_answers))) {
        m_asked = m_fallback->text;
        m_answers = m_fallback->answers;
    }
    m_fallback.reset();
    if (!m_moved) drop();
    if (showsFirst()) return;
    if (m_list->choices() > 0) return take();
    const QString text = m_asked;
    fold();
    Q_EMIT notFound(text);
}

/// The first of the choices is not to be taken unseen: it stands below the text again, and the next Enter takes it.
bool OneBox::showsFirst() {
    const Answer* first = m_moved ? nullptr : m_list->chosen();
    if (!first || !first->asksTwice) return false;
    m_secondReading.reset();
    m_moved = true;
    m_field->setText(m_asked);
    m_line->selectAll(); // what is typed or scanned next is another code and not the end of this one
    drop();
    return true;
}

void OneBox::drop() {
    std::vector<ChoiceGroup> groups;
    ChoiceGroup exactly;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        if (!m_answers[i]) continue;
        ChoiceGroup group{m_sources[i]->title(), {}};
        for (const Answer& answer : *m_answers[i]) (answer.exact ? exactly : group).answers.push_back(answer);
        if (!exactly.answers.empty() && exactly.title.isEmpty()) exactly.title = m_sources[i]->title();
        groups.push_back(std::move(group));
    }
    std::ranges::stable_partition(
        groups, [](const ChoiceGroup& group) { return !group.answers.empty() && group.answers.front().isNamed; });
    groups.insert(groups.begin(), exactly);
    const bool complete = isComplete();
    const bool none = std::ranges::all_of(groups, [](const ChoiceGroup& group) { return group.answers.empty(); });
    if (complete && none && m_nothing) groups.push_back({m_nothing(), {}, true});
    m_list->setGroups(groups, m_asked);
    if (m_list->model()->rowCount() == 0 || m_field->text().isEmpty() || !hasKeyboard()) {
        m_list->setVisible(false);
        return;
    }
    const QPoint corner = mapTo(&m_window, QPoint(0, height() + lookOf(this).px(space::xs)));
    const int frame = 2 * m_list->frameWidth();
    const int room = m_window.height() - StatusBar::heightIn(m_window) - corner.y() - lookOf(this).px(space::s);
    m_list->setGeometry(corner.x(), corner.y(), width(), std::min(m_list->heightFor(visibleRows) + frame, room));
    m_list->show();
    m_list->raise();
}

/// Answers that come when the librarian is elsewhere by now would lie over that.
bool OneBox::hasKeyboard() const { return m_window.focusWidget() == m_line; }

void OneBox::fold() {
    m_list->hide();
    m_isByKeys = false;
    m_secondReading.reset();
    m_moved = false;
    m_answers.clear();
    m_fallback.reset();
    m_asked.clear();
    m_field->setBusy(false);
}

void OneBox::take() {
    const Answer* chosen = m_list->chosen();
    if (!chosen || !chosen->enabled) return;
    const auto open = chosen->open;
    m_field->clear();
    fold();
    if (open) open();
}

bool OneBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::Resize && isAnswering()) drop();
    if (watched == m_line && event->type() == QEvent::FocusOut) m_list->hide();
    // The empty box leaves Ctrl+Z to the window: it takes back the last operation, not a typing that is long gone.
    if (watched == m_line && event->type() == QEvent::ShortcutOverride && m_line->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    // Nor is there anything to delete in it: what is meant is the code that waits.
    if (watched == m_line && event->type() == QEvent::KeyPress && m_line->text().isEmpty()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            Q_EMIT deletePressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
