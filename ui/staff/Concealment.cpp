#include "ui/staff/Concealment.h"

#include "ui/models/ConcealedRows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <memory>
#include <utility>

namespace kitapdar::ui {

namespace {

/// As long as the text, so that lines break where they did.
QString bars(const QString& text) {
    QString all = text;
    for (QChar& each : all) {
        if (!each.isSpace()) each = QChar(0x2022);
    }
    return all;
}

/// A text of a widget that is got and set by two functions.
template <class Widget, class Get, class Set>
std::pair<std::function<void()>, std::function<bool()>> replaced(Widget& widget, Get get, Set set, const QString& by) {
    const QString before = get(widget);
    const QPointer<Widget> at(&widget);
    {
        const QSignalBlocker quiet(widget);
        set(widget, by);
    }
    return {[at, get, set, before, by] {
                if (!at || get(*at) != by) return; // something newer stands there
                const QSignalBlocker quiet(*at);
                set(*at, before);
            },
            [at, get, by] { return !at || get(*at) == by; }};
}

/// The document itself waits beside the field: cursor, undo steps and all.
template <class Edit>
std::pair<std::function<void()>, std::function<bool()>> withoutDocument(Edit& edit) {
    const QPointer<Edit> at(&edit);
    QTextDocument* before = edit.document();
    const QTextCursor cursor = edit.textCursor();
    auto* blank = new QTextDocument(&edit);
    if constexpr (std::is_same_v<Edit, QPlainTextEdit>) blank->setDocumentLayout(new QPlainTextDocumentLayout(blank));
    before->setParent(&edit); // the field would delete its own
    const QSignalBlocker quiet(edit);
    edit.setDocument(blank);
    return {[at, before = QPointer<QTextDocument>(before), blank = QPointer<QTextDocument>(blank), cursor] {
                if (!at || !before || at->document() != blank) return;
                const QSignalBlocker quietAgain(*at);
                at->setDocument(before);
                at->setTextCursor(cursor);
                delete blank;
            },
            [at, blank = QPointer<QTextDocument>(blank)] {
                return !at || (at->document() == blank && blank && blank->isEmpty());
            }};
}

void closeWhatLiesOver(const QWidget& window) {
    QToolTip::hideText();
    constexpr int most = 20; // a window that will not go
    for (int i = 0; i < most; ++i) {
        QWidget* popup = QApplication::activePopupWidget();
        if (!popup || !popup->close()) break;
    }
    for (int i = 0; i < most; ++i) {
        QWidget* modal = QApplication::activeModalWidget();
        if (!modal || modal == &window || !modal->close()) break;
    }
}

} // namespace

Concealment::Concealment(QWidget& window, const QWidget& cover, QObject* parent)
    : QObject(parent), m_window(window), m_cover(cover) {}

/// The widgets go with their window.
Concealment::~Concealment() {
    if (m_on) concealRows(false);
}

void Concealment::conceal() {
    if (std::exchange(m_on, true)) return;
    closeWhatLiesOver(m_window);
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard()) clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
    concealRows(true);
    sweep();
}

void Concealment::sweep() {
    if (!m_on) return;
    std::erase_if(m_all, [](const auto& each) { return !each.second.widget; });
    for (QWidget* widget : m_window.findChildren<QWidget*>()) {
        if (widget == &m_cover || m_cover.isAncestorOf(widget)) continue;
        conceal(*widget);
    }
}

void Concealment::reveal() {
    if (!std::exchange(m_on, false)) return;
    concealRows(false);
    for (const auto& [key, concealed] : std::exchange(m_all, {})) concealed.reveal();
    for (auto* view : m_window.findChildren<QAbstractItemView*>()) view->viewport()->update();
}

bool Concealment::isDone(QWidget& widget, const char* part) const {
    const auto found = m_all.find({&widget, QString::fromLatin1(part)});
    return found != m_all.end() && found->second.widget == &widget && found->second.holds();
}

void Concealment::add(QWidget& widget, const char* part, Concealed concealed) {
    m_all.insert_or_assign({&widget, QString::fromLatin1(part)}, std::move(concealed));
}

void Concealment::conceal(QWidget& widget) {
    concealContent(widget);
    concealNames(widget);
}

void Concealment::concealContent(QWidget& widget) {
    constexpr const char* content = "content";
    if (isDone(widget, content)) return;
    const auto put = [&](std::pair<std::function<void()>, std::function<bool()>> both) {
        add(widget, content, {&widget, std::move(both.first), std::move(both.second)});
    };
    if (auto* label = qobject_cast<QLabel*>(&widget)) {
        if (label->text().isEmpty()) return;
        put(replaced(
            *label, [](const QLabel& at) { return at.text(); },
            [](QLabel& at, const QString& text) { at.setText(text); }, bars(label->text())));
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        if (button->text().isEmpty()) return;
        put(replaced(
            *button, [](const QAbstractButton& at) { return at.text(); },
            [](QAbstractButton& at, const QString& text) { at.setText(text); }, bars(button->text())));
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        const auto before = line->echoMode();
        if (before == QLineEdit::NoEcho) return;
        line->deselect();
        line->setEchoMode(QLineEdit::NoEcho);
        const QPointer<QLineEdit> at(line);
        put({[at, before] {
                 if (at) at->setEchoMode(before);
             },
             [at] { return !at || at->echoMode() == QLineEdit::NoEcho; }});
    } else if (auto* plain = qobject_cast<QPlainTextEdit*>(&widget)) {
        if (!plain->document()->isEmpty()) put(withoutDocument(*plain));
    } else if (auto* rich = qobject_cast<QTextEdit*>(&widget)) {
        if (!rich->document()->isEmpty()) put(withoutDocument(*rich));
    } else if (auto* tabs = qobject_cast<QTabBar*>(&widget)) {
        const auto textsOf = [](const QTabBar& at) {
            QStringList texts;
            for (int i = 0; i < at.count(); ++i) texts << at.tabText(i) << at.tabToolTip(i);
            return texts.join(QChar(0));
        };
        const auto setTexts = [](QTabBar& at, const QString& joined) {
            const QStringList texts = joined.split(QChar(0));
            for (int i = 0; i < at.count() && 2 * i + 1 < texts.size(); ++i) {
                at.setTabText(i, texts[2 * i]);
                at.setTabToolTip(i, texts[2 * i + 1]);
            }
        };
        if (tabs->count() == 0) return;
        QStringList blank;
        for (int i = 0; i < tabs->count(); ++i) blank << bars(tabs->tabText(i)) << QString();
        put(replaced(*tabs, textsOf, setTexts, blank.join(QChar(0))));
    }
}

void Concealment::concealNames(QWidget& widget) {
    const auto conceal = [&](const char* part, auto get, auto set) {
        if (isDone(widget, part) || get(widget).isEmpty()) return;
        auto both = replaced(widget, get, set, QString());
        add(widget, part, {&widget, std::move(both.first), std::move(both.second)});
    };
    conceal(
        "tip", [](const QWidget& at) { return at.toolTip(); },
        [](QWidget& at, const QString& text) { at.setToolTip(text); });
    conceal(
        "name", [](const QWidget& at) { return at.accessibleName(); },
        [](QWidget& at, const QString& text) { at.setAccessibleName(text); });
    conceal(
        "description", [](const QWidget& at) { return at.accessibleDescription(); },
        [](QWidget& at, const QString& text) { at.setAccessibleDescription(text); });
}

} // namespace kitapdar::ui
