// What DigitizationPage shows of the titles that were read, and what it says where there are none.
#include "core/library/Library.h"
#include "core/workflow/Worker.h"
#include "ui/digitization/Board.h"
#include "ui/digitization/DigitizationPage.h"
#include "ui/digitization/ItemPages.h"
#include "ui/digitization/ItemView.h"
#include "ui/shell/Unread.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FrontStack.h"
#include "ui/widgets/ReadState.h"
#include "wording/DigitizationWords.h"

#include <QComboBox>
#include <QLineEdit>

#include <utility>

namespace kitapdar::ui {

using digitization::ItemRow;

void DigitizationPage::showRows() {
    m_board->setRows(m_rows);
    std::vector<ItemRow> shown;
    const auto& states = digitization::itemStates();
    const std::string me = workflow::workerOf(m_context.library.session()).name;
    for (const ItemRow& row : m_rows) {
        if (m_tab == InMine) {
            if (row.work.holder == me) shown.push_back(row);
            continue;
        }
        if (m_state->currentIndex() <= 0 ||
            row.item.state == states[static_cast<std::size_t>(m_state->currentIndex() - 1)])
            shown.push_back(row);
    }
    wordEmpty();
    m_list.setRows(std::move(shown));
    showBoard();
    if (m_follow && m_stack->currentWidget() == m_board && isVisible()) {
        m_board->focusItem(m_follow);
        m_follow.reset();
    }
}

void DigitizationPage::wordEmpty() {
    for (EmptyState* each : {&m_table->emptyState(), m_empty}) {
        each->setWords(
            Icon::Digitization,
            [narrowed = isNarrowed(), mine = m_tab == InMine] {
                if (mine) return tr("You have taken no work. Space on a card of the board takes it.");
                return narrowed ? tr("No title fits what you filter by.")
                                : tr("Nothing is here yet. Titles are put on the queue from the catalogue.");
            },
            [narrowed = isNarrowed(), mine = m_tab == InMine] {
                if (mine) return tr("Open the board");
                return narrowed ? tr("Show all titles") : tr("Open the catalogue");
            });
    }
}

bool DigitizationPage::isNarrowed() const {
    const bool state = m_tab == InList && m_state->currentIndex() > 0;
    return state || !m_text->text().isEmpty() || m_category->currentIndex() > 0 || m_batch->currentIndex() > 0;
}

void DigitizationPage::notRead(const Fault& fault) {
    tellUnread(m_context.announcer, m_list, fault);
    m_unread->showFault(fault);
    showBoard();
}

/// A board without a card says why.
void DigitizationPage::showBoard() {
    if (m_tab != OnBoard || m_stack->currentWidget() == m_item || m_stack->currentWidget() == m_pages) return;
    QWidget* const instead = m_list.state() == WindowModelBase::State::Ready ? m_empty : m_unread;
    m_stack->setCurrentWidget(m_rows.empty() ? instead : m_board);
}

} // namespace kitapdar::ui
