// Tells while a record is typed that the catalogue has the edition already, and leads to it or to one more copy of it.
#pragma once

#include "core/catalogue/editing/CataloguingQueries.h"
#include "ui/shell/Context.h"
#include "ui/widgets/Card.h"

#include <optional>

class QPushButton;

namespace kitapdar::ui {

class Label;

/// Main thread. Hidden while there is nothing to tell.
class DuplicateCard : public Card {
    Q_OBJECT

public:
    explicit DuplicateCard(const Context& context, QWidget* parent = nullptr);

    /// Looks for the edition of what is typed; the answer to an older question is dropped. `self`: the record that is
    /// edited.
    void ask(const catalogue::MarcRecord& typed, catalogue::MarcFormat format, std::optional<catalogue::RecordId> self);
    void clear();
    /// Whether the catalogue has the edition, not one that is only like it.
    bool isHere() const { return m_duplicate && m_duplicate->isHere(); }
    /// Whether others can be asked all the same.
    void offerOthers(bool can);
    /// To the button that adds a copy.
    void takeFocus();

Q_SIGNALS:
    /// There is something to tell, and there was nothing before.
    void appeared();
    /// The question was answered; what came of it is shown.
    void answered();
    /// The edition is in the catalogue: one more copy of it.
    void copyWanted(qint64 record);
    /// All the same, other catalogues shall be asked.
    void othersWanted();

private:
    void show(const std::optional<catalogue::LikelyDuplicate>& duplicate);

    Context m_context;
    int m_question = 0;
    std::optional<catalogue::LikelyDuplicate> m_duplicate;
    Label* m_text;
    QPushButton* m_add;
    QPushButton* m_others;
};

} // namespace kitapdar::ui
