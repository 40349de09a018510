#include "ui/input/ActionRegistry.h"

#include "ui/input/UndoingAction.h"
#include "ui/theme/Follow.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <array>

namespace kitapdar::ui {

namespace {

constexpr Qt::KeyboardModifiers chordModifiers =
    Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// What a field does with a letter on every desktop. Some give fields more letters (Ctrl+E for the End key): those are
/// the window's when it has an action for them.
bool isForFields(const QKeyEvent& chord) {
    using Key = QKeySequence::StandardKey;
    constexpr std::array keys = {Key::Copy, Key::Cut, Key::Paste, Key::SelectAll, Key::Undo, Key::Redo};
    return std::ranges::any_of(keys, [&](Key key) { return chord.matches(key); });
}

/// Whether the widget itself uses the chord (a field and Ctrl+Z): it says so to a ShortcutOverride.
bool isWantedBy(QWidget& widget, const QKeyEvent& chord) {
    QKeyEvent question(QEvent::ShortcutOverride, chord.key(), chord.modifiers(), chord.nativeScanCode(),
                       chord.nativeVirtualKey(), chord.nativeModifiers(), chord.text());
    question.ignore();
    QApplication::sendEvent(&widget, &question);
    return question.isAccepted();
}

/// Whether a word of the text begins so: in the midst of words ("кОМАнды") the beginning of any surname stands.
bool beginsWord(const QString& text, const QString& typed) {
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber() || !typed.front().isLetterOrNumber()) return true;
    }
    return false;
}

QString firstWord(const QString& text) {
    const auto end = std::ranges::find_if(text, [](QChar letter) { return !letter.isLetterOrNumber(); });
    return text.left(end - text.begin());
}

/// "undo:" as "undo"; what has no letters stays.
QString bareWord(const QString& typed) {
    const QString bare = firstWord(typed);
    return bare.isEmpty() ? typed : bare;
}

enum class Naming { No, Begun, Whole };

/// Whether that is the first word of its text, or of one of its other names, or begins as that.
Naming namingBy(const ActionSpec& spec, const QString& word) {
    const auto naming = [&](const QString& name) {
        const QString first = firstWord(name.toCaseFolded());
        return first == word ? Naming::Whole : first.startsWith(word) ? Naming::Begun : Naming::No;
    };
    Naming best = naming(spec.text());
    for (const QString& name : spec.synonyms) best = std::max(best, naming(name));
    return best;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget& window) : QObject(&window), m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
    onLanguageChange(&window, [registry = QPointer(this)] {
        if (!registry) return;
        for (const auto& entry : registry->m_entries) registry->translate(*entry);
        Q_EMIT registry->permissionsChanged();
    });
}

QAction* ActionRegistry::add(ActionSpec spec, std::function<void()> run) {
    const auto taken = [this](const QKeySequence& key) { return isBareKey(key) || (!key.isEmpty() && actionFor(key)); };
    if (find(spec.id) || taken(spec.key) || taken(spec.otherKey))
        qFatal("action %s: its id or key is taken, or its key is bare", qPrintable(spec.id));
    auto* action = new QAction(this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.otherKey.isEmpty() ? QList{spec.key} : QList{spec.key, spec.otherKey});
    action->setAutoRepeat(false);
    if (spec.icon) action->setIcon(iconOf(*spec.icon));
    connect(action, &QAction::triggered, this, [this, id = spec.id, run = std::move(run)] {
        Q_EMIT triggered(id);
        run();
    });
    m_window.addAction(action);
    m_entries.push_back(std::make_unique<Entry>(Entry{std::move(spec), action, {}}));
    translate(*m_entries.back());
    if (m_suspended) action->setEnabled(false);
    return action;
}

void ActionRegistry::remove(const QString& id) {
    const auto entry = std::ranges::find_if(m_entries, [&](const auto& each) { return each->spec.id == id; });
    if (entry == m_entries.end()) return;
    QAction* action = (*entry)->action;
    m_entries.erase(entry);
    m_window.removeAction(action);
    action->deleteLater(); // it may be what is running
}

QAction* ActionRegistry::find(const QString& id) const {
    const auto entry = std::ranges::find_if(m_entries, [&](const auto& each) { return each->spec.id == id; });
    return entry == m_entries.end() ? nullptr : (*entry)->action;
}

const ActionSpec* ActionRegistry::specOf(const QAction* action) const {
    const auto entry = std::ranges::find_if(m_entries, [&](const auto& each) { return each->action == action; });
    return entry == m_entries.end() ? nullptr : &(*entry)->spec;
}

QList<QAction*> ActionRegistry::all() const {
    QList<QAction*> actions;
    for (const auto& entry : m_entries) actions << entry->action;
    return actions;
}

void ActionRegistry::refuse(const QString& id, const QString& reason) {
    for (const auto& entry : m_entries) {
        if (entry->spec.id != id) continue;
        entry->refusal = reason;
        follow(*entry);
    }
}

void ActionRegistry::need(const QString& id, Permission permission) {
    for (const auto& entry : m_entries) {
        if (entry->spec.id != id) continue;
        entry->needs = permission;
        follow(*entry);
    }
}

void ActionRegistry::setDenied(std::map<Permission, Words> denied) {
    m_denied = std::move(denied);
    for (const auto& entry : m_entries) follow(*entry);
    Q_EMIT permissionsChanged();
}

QString ActionRegistry::whyNot(Permission permission) const {
    const auto found = m_denied.find(permission);
    return found == m_denied.end() ? QString() : found->second();
}

QString ActionRegistry::refusalOf(const Entry& entry) const {
    const QString denied = entry.needs ? whyNot(*entry.needs) : QString();
    return denied.isEmpty() ? entry.refusal : denied;
}

void ActionRegistry::follow(Entry& entry) const {
    entry.action->setEnabled(refusalOf(entry).isEmpty() && !m_suspended);
    translate(entry);
}

QString ActionRegistry::refusalOf(const QAction* action) const {
    for (const auto& entry : m_entries) {
        if (entry->action == action) return refusalOf(*entry);
    }
    return {};
}

void ActionRegistry::setSuspended(bool suspended) {
    m_suspended = suspended;
    for (const auto& entry : m_entries) entry->action->setEnabled(!suspended && refusalOf(*entry).isEmpty());
}

QList<QAction*> ActionRegistry::matching(const QString& query) const {
    // What undoes is found by the words of the deed as well, where another action is meant: Enter, which takes the
    // first one, must not take back what was done.
    const QStringList words = query.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QAction*> undo, first, rest, begun, last;
    for (const auto& entry : m_entries) {
        const QString text = entry->spec.text().toCaseFolded();
        const QString all = entry->spec.category().toCaseFolded() + QLatin1Char(' ') + text + QLatin1Char(' ') +
                            entry->spec.synonyms.join(QLatin1Char(' ')).toCaseFolded();
        if (!std::ranges::all_of(words, [&](const QString& word) { return beginsWord(all, word); })) continue;
        const bool begins = !words.isEmpty() && text.startsWith(words.front());
        const Naming naming = words.isEmpty() ? Naming::No : namingBy(entry->spec, bareWord(words.front()));
        if (!entry->action->property(undoesProperty).toBool())
            (begins ? first : rest) << entry->action;
        else
            (naming == Naming::Whole ? undo : naming == Naming::Begun ? begun : last) << entry->action;
    }
    const QList<QAction*> meant = undo + first + rest + begun;
    return meant.isEmpty() && !words.isEmpty() ? meant : meant + last;
}

QAction* ActionRegistry::actionFor(const QKeySequence& key) const {
    const auto entry = std::ranges::find_if(
        m_entries, [&](const auto& each) { return each->spec.key == key || each->spec.otherKey == key; });
    return entry == m_entries.end() ? nullptr : (*entry)->action;
}

void ActionRegistry::translate(Entry& entry) const {
    const QString text = entry.spec.text();
    entry.action->setText(text);
    const QString key = entry.spec.key.toString(QKeySequence::NativeText);
    QString tip = key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key);
    const QString refusal = refusalOf(entry);
    if (!refusal.isEmpty()) tip += QLatin1Char('\n') + refusal;
    entry.action->setToolTip(tip);
    entry.action->setStatusTip(refusal);
}

bool ActionRegistry::eventFilter(QObject* watched, QEvent* event) {
    if (m_sending || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) return false;
    auto* receiver = qobject_cast<QWidget*>(watched);
    return receiver && keyEvent(*static_cast<QKeyEvent*>(event), *receiver);
}

bool ActionRegistry::keyEvent(QKeyEvent& event, QWidget& receiver) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & chordModifiers;
    if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)) || QApplication::activePopupWidget()) return false;
    const auto letter = m_decoder.character(event.nativeScanCode(), false);
    if (!letter) return false;
    const int key = letter->toUpper().unicode();
    const bool control = modifiers & Qt::ControlModifier;
    const QString text = control && letter->isLetter() ? QString(QChar(key - 'A' + 1)) : QString(*letter);
    QKeyEvent chord(event.type(), key, modifiers, event.nativeScanCode(), event.nativeVirtualKey(),
                    event.nativeModifiers(), text, event.isAutoRepeat());
    chord.setTimestamp(event.timestamp());
    const bool translated = event.key() != key;
    const bool asking = event.type() == QEvent::ShortcutOverride;

    m_sending = true;
    bool wanted = isWantedBy(receiver, chord);
    m_sending = false;
    QAction* action = receiver.window() == &m_window
                          ? actionFor(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))))
                          : nullptr;
    if (action && !isForFields(chord)) wanted = false;
    if (wanted) action = nullptr;
    if (action && action->isEnabled()) {
        if (asking)
            event.accept(); // so the key comes as a press and Qt's own shortcut map leaves it
        else if (!event.isAutoRepeat())
            action->trigger();
        return true;
    }
    // A field that knows Ctrl+C only by its Latin letter gets that letter.
    if (!translated || !control) return false;
    if (asking) {
        if (wanted) event.accept();
        return wanted;
    }
    m_sending = true;
    QApplication::sendEvent(&receiver, &chord);
    m_sending = false;
    return true;
}

bool isBareKey(const QKeySequence& key) {
    for (int i = 0; i < key.count(); ++i) {
        const QKeyCombination chord = key[static_cast<uint>(i)];
        const bool modified = chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!modified && chord.key() < Qt::Key_Escape) return true; // below Escape lie the printing keys
    }
    return false;
}

QStringList bareShortcuts(const QObject& root) {
    QStringList found;
    for (const QAction* action : root.findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            if (isBareKey(key)) found << action->text() + QStringLiteral(": ") + key.toString();
        }
    }
    for (const QShortcut* shortcut : root.findChildren<QShortcut*>()) {
        if (isBareKey(shortcut->key()))
            found << shortcut->objectName() + QStringLiteral(": ") + shortcut->key().toString();
    }
    return found;
}

} // namespace kitapdar::ui
