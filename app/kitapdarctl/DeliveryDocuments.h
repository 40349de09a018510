// Deliveries, their plans and their problems as answers.
#pragma once

#include "app/kitapdarctl/Documents.h"
#include "app/kitapdarctl/TermNames.h"
#include "core/accounts/Term.h"
#include "core/deliveries/DeliveryQueries.h"
#include "wording/Languages.h"

#include <QString>

#include <string>
#include <vector>

namespace kitapdar::ctl {

/// "Абай жолы. 1 кітап"
QString titleOf(const deliveries::DeliveryRow& row);
Json documentOf(const std::vector<deliveries::Problem>& problems);
std::string textOf(const std::vector<deliveries::Problem>& problems);
Json documentOf(const deliveries::Posted& posted);
std::string textOf(const deliveries::Posted& posted);
Json documentOf(const deliveries::DeliverySummary& summary);
std::string lineOf(const deliveries::DeliverySummary& summary, const TermNames& names);
/// Without the refusal, whose code the session knows.
Json documentOf(const deliveries::DeliveryPlan& plan);
/// `terms`: of the books, for the names of kinds.
std::string textOf(const deliveries::DeliveryPlan& plan, const std::vector<accounts::Term>& terms, Language language);

} // namespace kitapdar::ctl
