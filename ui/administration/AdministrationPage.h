// Administration: what a library sets of itself, part by part. The parts stand in a list at the left.
#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/PageEntry.h"

#include <vector>

class QListWidget;

namespace kitapdar::ui {

class FrontStack;
class Look;
class Section;

class AdministrationPage : public Page {
    Q_OBJECT

public:
    explicit AdministrationPage(const Context& context, QWidget* parent = nullptr);

    static PageDescription description();
    /// One for each part, by its name: "administration.places".
    static void addActions(const Context& context, const PageOf<AdministrationPage>& page);

    /// "administration", "administration?text=places"
    void open(const Link& link) override;
    Link here() const override;
    bool takeFocus() override;
    bool edit() override;
    bool save() override;

    Section* section(const QString& name) const;
    Section& current() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void add(Section* section);
    void show(int number);
    void applyLook(const Look& look);
    void fitList();

    Context m_context;
    QListWidget* m_list;
    FrontStack* m_stack;
    std::vector<Section*> m_sections;
};

} // namespace kitapdar::ui
