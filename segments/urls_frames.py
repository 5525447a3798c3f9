app_name = "frames"

urlpatterns = []
