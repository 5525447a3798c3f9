from django.urls import path

from . import views_out

app_name = "sitemap"

urlpatterns = [path("sitemap.xml", views_out.letters_sitemap, name="letters")]
