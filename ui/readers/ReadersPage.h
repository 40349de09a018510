// Readers: the list, one reader, the form.
#pragma once

#include "core/readers/Reader.h"
#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace kitapdar::ui {

class ReaderCard;
class ReaderForm;
class ReaderList;

class ReadersPage : public Page {
    Q_OBJECT

public:
    explicit ReadersPage(const Context& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("readers"); }
    QStringList kinds() const override {
        return {QStringLiteral("reader"), QStringLiteral("reader-new"), QStringLiteral("reader-edit")};
    }
    Icon icon() const override { return Icon::Readers; }
    QString title() const override { return tr("Readers"); }
    /// "readers?text=ахм", "reader/12", "reader-edit/12", "reader-new"
    void open(const Link& link) override;
    Link here() const override { return m_here; }
    bool takeFocus() override;
    bool edit() override;
    bool save() override;
    void addActions(ActionRegistry& registry) override;

private:
    void openForm(readers::ReaderId reader);
    void back();

    Context m_context;
    QStackedWidget* m_stack;
    ReaderList* m_list;
    ReaderCard* m_card;
    ReaderForm* m_form;
    Link m_here;
};

} // namespace kitapdar::ui
