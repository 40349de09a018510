#include "ui/shell/KeySheet.h"

#include "ui/input/ActionRegistry.h"
#include "ui/theme/Look.h"
#include "ui/widgets/Label.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace kitapdar::ui {

namespace {

constexpr int widest = 1160, columnWidth = 320; // px at 100 %

} // namespace

KeySheet::KeySheet(QWidget& window, ActionRegistry& registry)
    : Overlay(window, widest), m_registry(registry), m_title(new Label({}, Type::Title, Tone::Normal, true)) {
    goBeforeScans();
    setObjectName(QStringLiteral("keys"));
    m_title->setWords([] { return tr("Keyboard shortcuts"); });
    content()->addWidget(m_title);
    area().setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    area().setAccessibleName(m_title->text());
}

/// Made anew at every opening, so it speaks the present language. Groups stand below each other in as many columns as
/// the window has room for, none divided.
QWidget* KeySheet::makeSheet() {
    struct Group {
        QString title;
        std::vector<const ActionSpec*> actions;
        std::size_t lines() const { return actions.size() + 2; } // with its heading and the room above
    };
    std::vector<Group> groups;
    std::size_t lines = 0;
    for (const QAction* action : m_registry.all()) {
        const ActionSpec* spec = m_registry.specOf(action);
        if (spec->key.isEmpty()) continue;
        if (groups.empty() || spec->category() != groups.back().title) groups.push_back({spec->category(), {}});
        groups.back().actions.push_back(spec);
    }
    for (const Group& group : groups) lines += group.lines();

    auto* sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    const Look look = lookOf(this);
    const int room = std::min(look.px(widest), parentWidget()->width()) - 4 * look.px(space::xl);
    const auto columns = static_cast<std::size_t>(std::clamp(room / look.px(columnWidth), 1, 3));
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, look.px(space::m), 0);
    row->setSpacing(look.px(space::xl));
    QGridLayout* grid = nullptr;
    std::size_t filled = 0; // lines of all columns
    for (const Group& group : groups) {
        const bool full = filled * columns >= static_cast<std::size_t>(row->count()) * lines;
        if (!grid || (full && row->count() < static_cast<int>(columns))) {
            grid = new QGridLayout;
            grid->setHorizontalSpacing(look.px(space::l));
            grid->setVerticalSpacing(look.px(space::xs));
            grid->setColumnStretch(1, 1);
            row->addLayout(grid, 1);
            row->setAlignment(grid, Qt::AlignTop);
        }
        filled += group.lines();
        auto* heading = new Label(group.title, Type::Body, Tone::Secondary, true);
        heading->setContentsMargins(0, grid->count() == 0 ? 0 : look.px(space::m), 0, 0);
        int line = grid->rowCount();
        grid->addWidget(heading, line++, 0, 1, 2);
        for (const ActionSpec* spec : group.actions) {
            auto* words = new Label(spec->text());
            words->setWordWrap(true);
            grid->addWidget(new Label(spec->key.toString(QKeySequence::NativeText), Type::Body, Tone::Accent, true),
                            line, 0, Qt::AlignTop);
            grid->addWidget(words, line++, 1);
        }
    }
    return sheet;
}

QWidget* KeySheet::first() {
    delete m_sheet;
    m_sheet = makeSheet();
    content()->addWidget(m_sheet);
    m_sheet->show();
    area().verticalScrollBar()->setValue(0);
    area().setAccessibleName(m_title->text());
    return &area();
}

} // namespace kitapdar::ui
