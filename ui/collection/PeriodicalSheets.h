// The year into the books, issues into a volume, a supplement by hand.
#pragma once

#include "core/periodicals/SubscriptionService.h"
#include "ui/collection/PeriodicalSheet.h"
#include "ui/forms/Choice.h"

#include <string>
#include <utility>
#include <vector>

class QSpinBox;

namespace kitapdar::ui {

class PlaceList;

/// What has arrived and stands in no book comes into the books.
class YearPostingSheet : public PeriodicalSheet {
    Q_OBJECT

public:
    YearPostingSheet(QWidget& window, const Context& context);
    void post(const periodicals::SubscriptionSummary& summary);

protected:
    QWidget* first() override { return m_sum; }
    void submit() override;

private:
    std::optional<periodicals::SubscriptionId> m_id;
    QLineEdit* m_sum;
    QLineEdit* m_document;
    QLineEdit* m_note;
};

/// Issues of one set become a copy with an inventory number.
class VolumeSheet : public PeriodicalSheet {
    Q_OBJECT

public:
    VolumeSheet(QWidget& window, const Context& context);
    /// `chosen`: those that are offered; all that can be bound when fewer than two are.
    void bind(periodicals::SubscriptionId id, const std::vector<periodicals::SerialIssue>& issues,
              const std::vector<periodicals::IssueBox>& chosen);

protected:
    QWidget* first() override { return m_set.box(); }
    void submit() override;

private:
    using SetOf = std::pair<std::string, int>; // place and number

    std::optional<periodicals::SubscriptionId> m_id;
    std::vector<periodicals::SerialIssue> m_issues;
    PlaceList* m_places;
    Choice<SetOf> m_set;
    QLineEdit* m_numbers;
    QLineEdit* m_inventory;
    QLineEdit* m_shelf;
    Choice<collection::Lending> m_lending;
};

/// A supplement or a special number.
class ExtraIssueSheet : public PeriodicalSheet {
    Q_OBJECT

public:
    ExtraIssueSheet(QWidget& window, const Context& context);
    void add(periodicals::SubscriptionId id, int month);

protected:
    QWidget* first() override { return m_number; }
    void submit() override;

private:
    std::optional<periodicals::SubscriptionId> m_id;
    Choice<periodicals::IssueKind> m_kind;
    QLineEdit* m_number;
    QSpinBox* m_month;
};

/// "1-6, 8, *1": numbers as labels have them; nullopt: that is none.
std::optional<std::vector<periodicals::IssueName>> issueNamesIn(const QString& text);

} // namespace kitapdar::ui
