"""Example contracts: clearly fictitious providers with contracts, admissions, capacity and use, to look around with."""
