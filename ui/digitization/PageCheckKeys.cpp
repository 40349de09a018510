#include "core/pages/PageService.h"
#include "ui/digitization/PageCheck.h"
#include "ui/digitization/PageEdits.h"
#include "ui/digitization/PageModel.h"
#include "ui/digitization/ScanView.h"
#include "ui/input/ActionRegistry.h"
#include "wording/PageWords.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <array>
#include <utility>

namespace kitapdar::ui {

using pages::PageKind;
using pages::PageRow;
using pages::SplitOrder;
using pages::Verdict;

namespace {

constexpr std::array kinds{PageKind::Normal, PageKind::Cover,   PageKind::Title, PageKind::Imprint, PageKind::Contents,
                           PageKind::Plate,  PageKind::Foldout, PageKind::Blank, PageKind::Target};

QString capitalized(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

} // namespace

std::vector<PageCheck::Command> PageCheck::commands() {
    return {
        {QStringLiteral("Space"), [] { return tr("Good, next page"); }, [this] { judge(Verdict::Good, {}); }},
        {QStringLiteral("0"), [] { return tr("Not looked at"); }, [this] { judge(Verdict::Open, {}); }},
        {QStringLiteral("N"), [] { return tr("Next flagged page"); }, [this] { nextFlagged(); }},
        {QStringLiteral("Backspace"), [] { return tr("Back to the page before"); }, [this] { step(-1); }},
        {},
        {QStringLiteral("R"), [] { return tr("Rotate to the right"); }, [this] { rotate(1); }},
        {QStringLiteral("Shift+R"), [] { return tr("Rotate to the left"); }, [this] { rotate(3); }},
        {QStringLiteral("S"), [] { return tr("Split a double page…"); }, [this] { beginCut(); }},
        {QStringLiteral("Alt+↑"), [] { return tr("Move the page towards the beginning"); }, [this] { movePage(-1); }},
        {QStringLiteral("Alt+↓"), [] { return tr("Move the page towards the end"); }, [this] { movePage(1); }},
        {},
        {QStringLiteral("E"), [] { return tr("Printed number from here on…"); }, [this] { askLabel(); }},
        {QStringLiteral("C"), [] { return tr("A chapter begins here…"); }, [this] { askChapter(); }},
        {},
        {QStringLiteral("I"), [] { return tr("Insert scans after this page…"); }, [this] { insertFiles(); }},
        {QStringLiteral("Shift+I"), [] { return tr("A page is missing after this one…"); }, [this] { insertAbsent(); }},
        {QStringLiteral("Shift+S"), [] { return tr("Another scan of this page…"); }, [this] { replace(); }},
        {QStringLiteral("A"), [] { return tr("Add scans at the end…"); }, [this] { chooseFiles(); }},
        {QStringLiteral("Del"), [] { return tr("Take the page out of the book"); }, [this] { remove(); }},
    };
}

void PageCheck::fillMenu(QMenu& menu) {
    const bool may = m_context.actions.may(Permission::DigitizationEdit);
    for (const Command& each : commands()) {
        if (!each.act) {
            menu.addSeparator();
            continue;
        }
        auto* action = menu.addAction(each.words() + QLatin1Char('\t') + each.keys);
        const bool onlyLooks = each.keys == QLatin1String("N") || each.keys == QLatin1String("Backspace");
        action->setEnabled(may || onlyLooks);
        connect(action, &QAction::triggered, this, each.act);
    }
    const PageRow* page = m_pages.rowAt(row());
    QMenu* sorts = menu.addMenu(tr("What the page is"));
    sorts->setEnabled(may && page);
    for (const PageKind kind : kinds) {
        auto* action = sorts->addAction(capitalized(words(kind)));
        action->setCheckable(true);
        action->setChecked(page && page->page.kind == kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            if (m_current) m_edits.setKind(*m_current, kind);
        });
    }
}

/// The key of that place on a US keyboard: the letters do not depend on the layout.
QChar PageCheck::letterOf(const QKeyEvent& event) const {
    if (const auto byPlace = m_decoder.character(event.nativeScanCode(), false)) return byPlace->toUpper();
    if (event.key() >= Qt::Key_Space && event.key() <= Qt::Key_Z) return QChar(static_cast<char16_t>(event.key()));
    return {};
}

void PageCheck::holdLetter(QChar key, bool shift) {
    m_held = m_keyPause.isActive() ? std::nullopt : std::optional(Letter{key, shift});
    m_keyPause.start();
}

void PageCheck::letterHeld() {
    if (const auto held = std::exchange(m_held, std::nullopt)) letter(held->key, held->shift);
}

bool PageCheck::letter(QChar key, bool shift) {
    if (key >= QLatin1Char('1') && key <= QLatin1Char('6') && !shift) {
        return judgeDefect(key.digitValue()), true;
    }
    if (key == QLatin1Char('+') || key == QLatin1Char('=')) return m_view->zoomBy(1.25), true;
    if (key == QLatin1Char('-')) return m_view->zoomBy(0.8), true;
    if (key == QLatin1Char('W')) return m_view->setFit(ScanView::Fit::Width), true;
    if (key == QLatin1Char('P')) return m_view->setFit(ScanView::Fit::Page), true;
    const QString keys = (shift ? QStringLiteral("Shift+") : QString()) + key;
    for (const Command& each : commands()) {
        if (each.act && each.keys == keys) return each.act(), true;
    }
    return false;
}

bool PageCheck::cutKey(const QKeyEvent& event) {
    const double by = event.modifiers().testFlag(Qt::ShiftModifier) ? 0.02 : 0.005;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_view->setCut(*m_view->cut() + (event.key() == Qt::Key_Left ? -by : by));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        cut(event.modifiers().testFlag(Qt::ShiftModifier) ? SplitOrder::RightFirst : SplitOrder::LeftFirst);
        return true;
    case Qt::Key_Escape:
        return leave();
    default:
        return false;
    }
}

bool PageCheck::key(QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        movePage(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier) return false;
    const bool shift = modifiers == Qt::ShiftModifier;
    if (m_view->cut()) return cutKey(event);
    switch (event.key()) {
    case Qt::Key_Space:
        judge(Verdict::Good, std::nullopt);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool isBack = event.key() == Qt::Key_Left || event.key() == Qt::Key_Up;
        if (!shift) return step(isBack ? -1 : 1), true;
        const bool across = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
        QScrollBar* bar = across ? m_view->horizontalScrollBar() : m_view->verticalScrollBar();
        bar->setValue(bar->value() + (isBack ? -1 : 1) * bar->singleStep());
        return true;
    }
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(m_pages.count() - 1);
        return true;
    case Qt::Key_Delete:
        remove();
        return true;
    default: {
        const QChar typed = letterOf(event);
        if (typed.isNull() || event.text().isEmpty()) return false;
        if (!event.isAutoRepeat()) holdLetter(typed, shift);
        return true;
    }
    }
}

bool PageCheck::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const bool moves =
            pressed->modifiers() == Qt::AltModifier && (pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down);
        if (moves) event->accept();
        return moves;
    }
    if (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent*>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace kitapdar::ui
